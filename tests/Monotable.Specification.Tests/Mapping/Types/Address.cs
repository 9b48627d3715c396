namespace Monotable.Specification.Tests.Mapping;

/// <summary>A nested record.</summary>
public sealed record Address(string Street, [property: AttributeName("c")] string? City = null)
{
    public int? Zip { get; init; }

    public HashSet<string> Lines { get; init; } = [];
}
