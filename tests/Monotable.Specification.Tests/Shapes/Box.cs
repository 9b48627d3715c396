namespace Monotable.Specification.Tests.Shapes;

/// <summary>A case with members that generated code reaches by accessors.</summary>
public sealed class Box : IShape
{
    public int Width { get; private set; } = 1;

    public int Height { get; init; } = 1;

    /// <summary>Makes a box of a width.</summary>
    public static Box Of(int width, int height) => new() { Width = width, Height = height };
}
