namespace Monotable.Simulation.Tests;

internal sealed class BetweenCondition(Operand operand, AttributeValue low, AttributeValue high) : Condition
{
    public override string Render(ExpressionText text) => $"{operand.Render(text)} BETWEEN {text.Value(low)} AND {text.Value(high)}";

    public override bool IsTrue(Item item)
    {
        var value = operand.Evaluate(item);
        return ValueOrder.Compare(value, ">=", low) && ValueOrder.Compare(value, "<=", high);
    }
}
