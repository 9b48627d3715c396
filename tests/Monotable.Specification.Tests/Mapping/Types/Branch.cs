namespace Monotable.Specification.Tests.Mapping;

/// <summary>A nested class that contains itself.</summary>
public sealed class Branch
{
    public required string Name { get; set; }

    public Branch? Left { get; set; }

    public List<Branch> Others { get; set; } = [];

    public Point Position { get; set; }
}
