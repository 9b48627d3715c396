namespace Monotable.Simulation.Tests;

internal sealed class AddAction(DocumentPath path, AttributeValue operand) : UpdateAction("ADD", path)
{
    public override string Render(ExpressionText text) => $"{Path.Render(text)} {text.Value(operand)}";

    public override Item Apply(Item before, Item after)
    {
        var value = Path.Find(before);
        return Path.Replace(after, value.IsNone ? operand : Sum(value));
    }

    private AttributeValue Sum(AttributeValue value)
    {
        if (value.Type != operand.Type)
        {
            throw ModelFaultException.Validation();
        }

        return operand.Type == AttributeType.Number
            ? SumOperand.Number(value) + SumOperand.Number(operand)
            : SetMembers.Combine(value, operand, (members, others) => members.Union(others));
    }
}
