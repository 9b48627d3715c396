namespace Monotable.Simulation.Tests;

internal sealed class PathOperand(DocumentPath path) : Operand
{
    public override string Render(ExpressionText text) => path.Render(text);

    public override AttributeValue Evaluate(Item item) => path.Find(item);
}
