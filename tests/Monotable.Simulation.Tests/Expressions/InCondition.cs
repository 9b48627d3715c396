namespace Monotable.Simulation.Tests;

internal sealed class InCondition(Operand operand, AttributeValue[] values) : Condition
{
    public override string Render(ExpressionText text) => $"{operand.Render(text)} IN ({string.Join(", ", values.Select(text.Value))})";

    public override bool IsTrue(Item item)
    {
        var value = operand.Evaluate(item);
        return !value.IsNone && values.Contains(value);
    }
}
