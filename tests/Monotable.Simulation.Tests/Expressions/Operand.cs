namespace Monotable.Simulation.Tests;

/// <summary>What stands for a value in a condition or on the right of SET.</summary>
internal abstract class Operand
{
    public abstract string Render(ExpressionText text);

    /// <summary>Evaluates the operand.</summary>
    /// <returns>A value of no type where the item lacks it.</returns>
    public abstract AttributeValue Evaluate(Item item);
}
