namespace Monotable.Simulation.Tests;

/// <summary>A condition or filter, kept as a tree: the model evaluates the tree and needs no parser.</summary>
internal abstract class Condition
{
    public abstract string Render(ExpressionText text);

    public abstract bool IsTrue(Item item);
}
