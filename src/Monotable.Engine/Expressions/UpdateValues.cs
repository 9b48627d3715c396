using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Expressions;

/// <summary>What SET computes; every operand reads the item as it was.</summary>
internal abstract record UpdateValue
{
    public abstract AttributeValue Evaluate(Item old);
}

internal sealed record OperandValue(Operand Operand) : UpdateValue
{
    public override AttributeValue Evaluate(Item old) => Operand.Evaluate(old) is { IsNone: false } value
        ? value
        : throw new UpdateException(ServiceTexts.UpdateAttributeMissing);
}

internal sealed record IfNotExistsValue(DocumentPath Path, UpdateValue Otherwise) : UpdateValue
{
    // An operand that the item lacks is a fault even where it is not needed.
    public override AttributeValue Evaluate(Item old)
    {
        var otherwise = Otherwise.Evaluate(old);
        return Path.Find(old) is { IsNone: false } value ? value : otherwise;
    }
}

internal sealed record ListAppendValue(UpdateValue First, UpdateValue Second) : UpdateValue
{
    public override AttributeValue Evaluate(Item old)
    {
        var first = First.Evaluate(old);
        var second = Second.Evaluate(old);
        return first.Type == AttributeType.List && second.Type == AttributeType.List
            ? AttributeValue.ListUnsafe([.. first.AsList().Span, .. second.AsList().Span])
            : throw new UpdateException(ServiceTexts.UpdateOperandType);
    }
}

internal sealed record ArithmeticValue(bool IsPlus, UpdateValue Left, UpdateValue Right) : UpdateValue
{
    public override AttributeValue Evaluate(Item old)
    {
        var left = Left.Evaluate(old);
        var right = Right.Evaluate(old);
        return left.Type == AttributeType.Number && right.Type == AttributeType.Number
            ? Arithmetic.Add(left.AsNumber(), IsPlus ? right.AsNumber() : -right.AsNumber())
            : throw new UpdateException(ServiceTexts.UpdateOperandType);
    }
}
