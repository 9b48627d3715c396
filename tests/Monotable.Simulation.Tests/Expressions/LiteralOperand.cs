namespace Monotable.Simulation.Tests;

internal sealed class LiteralOperand(AttributeValue value) : Operand
{
    public override string Render(ExpressionText text) => text.Value(value);

    public override AttributeValue Evaluate(Item item) => value;
}
