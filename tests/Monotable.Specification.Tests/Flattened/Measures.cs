namespace Monotable.Specification.Tests.Flattened;

/// <summary>A flattened object whose members may all be absent.</summary>
public sealed record Measures
{
    public int? Width { get; set; }

    public int? Height { get; set; }
}
