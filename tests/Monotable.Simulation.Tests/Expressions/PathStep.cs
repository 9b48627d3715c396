namespace Monotable.Simulation.Tests;

/// <summary>One step into a document: an attribute of a map if it has a name, else an element of a list.</summary>
internal readonly record struct PathStep(string? Name, int Index)
{
    public static implicit operator PathStep(string name) => new(name, 0);

    public static implicit operator PathStep(int index) => new(null, index);
}
