namespace Monotable.Simulation.Tests;

internal sealed class ComparisonCondition(Operand left, string comparator, Operand right) : Condition
{
    public override string Render(ExpressionText text) => $"{left.Render(text)} {comparator} {right.Render(text)}";

    public override bool IsTrue(Item item) => ValueOrder.Compare(left.Evaluate(item), comparator, right.Evaluate(item));
}
