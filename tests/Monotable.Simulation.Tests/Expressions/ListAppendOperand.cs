namespace Monotable.Simulation.Tests;

internal sealed class ListAppendOperand(Operand first, Operand second) : Operand
{
    public override string Render(ExpressionText text) => $"list_append({first.Render(text)}, {second.Render(text)})";

    public override AttributeValue Evaluate(Item item) => AttributeValue.List([.. Elements(first, item), .. Elements(second, item)]);

    private static AttributeValue[] Elements(Operand operand, Item item)
    {
        var value = operand.Evaluate(item);
        return value.Type == AttributeType.List ? value.AsList().ToArray() : throw ModelFaultException.Validation();
    }
}
