namespace Monotable.Simulation.Tests;

/// <summary>A sum or a difference. It is worked out in <see cref="decimal"/>, which is exact for the numbers of a simulation.</summary>
internal sealed class SumOperand(Operand left, Operand right, bool isDifference) : Operand
{
    public override string Render(ExpressionText text) => $"{left.Render(text)} {(isDifference ? '-' : '+')} {right.Render(text)}";

    public override AttributeValue Evaluate(Item item)
    {
        var first = Number(left.Evaluate(item));
        var second = Number(right.Evaluate(item));
        return isDifference ? first - second : first + second;
    }

    public static decimal Number(AttributeValue value) =>
        value.Type == AttributeType.Number && value.AsNumber().TryToDecimal(out var number) ? number : throw ModelFaultException.Validation();
}
