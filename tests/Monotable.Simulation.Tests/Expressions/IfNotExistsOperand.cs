namespace Monotable.Simulation.Tests;

internal sealed class IfNotExistsOperand(DocumentPath path, Operand otherwise) : Operand
{
    public override string Render(ExpressionText text) => $"if_not_exists({path.Render(text)}, {otherwise.Render(text)})";

    public override AttributeValue Evaluate(Item item)
    {
        var value = path.Find(item);
        return value.IsNone ? otherwise.Evaluate(item) : value;
    }
}
