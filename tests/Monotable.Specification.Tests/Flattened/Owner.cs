namespace Monotable.Specification.Tests.Flattened;

/// <summary>A flattened object with members that generated code reaches by accessors.</summary>
public sealed record Owner
{
    public required string Name { get; init; }

    public int Since { get; init; }

    public int Share { get; private set; } = 100;

    /// <summary>Makes an owner of a part.</summary>
    public static Owner Of(string name, int share) => new() { Name = name, Share = share };
}
