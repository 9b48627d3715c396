namespace Monotable.Generators.Tests.Entities;

/// <summary>A nested class that contains itself.</summary>
public class Node
{
    public required string Name { get; set; }

    public List<Node> Children { get; set; } = [];
}
