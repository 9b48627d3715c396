namespace Monotable.Simulation.Tests;

internal sealed class SetAction(DocumentPath path, Operand value) : UpdateAction("SET", path)
{
    public override string Render(ExpressionText text) => $"{Path.Render(text)} = {value.Render(text)}";

    public override Item Apply(Item before, Item after)
    {
        var result = value.Evaluate(before);
        return result.IsNone ? throw ModelFaultException.Validation() : Path.Replace(after, result);
    }
}
