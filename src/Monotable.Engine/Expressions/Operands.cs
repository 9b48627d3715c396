using Monotable.Protocol;

namespace Monotable.Engine.Expressions;

/// <summary>Something with a value within an item, bound to the request's names and values.</summary>
internal abstract record Operand
{
    /// <summary>Gets the value; no value where the item has none.</summary>
    public abstract AttributeValue Evaluate(Item? item);
}

internal sealed record PathOperand(DocumentPath Path) : Operand
{
    public override AttributeValue Evaluate(Item? item) => Path.Find(item);

    public bool Equals(PathOperand? other) => other is not null && Path.Elements.SequenceEqual(other.Path.Elements);

    public override int GetHashCode() => Path.Elements.Length;
}

internal sealed record ConstantOperand(AttributeValue Value) : Operand
{
    public override AttributeValue Evaluate(Item? item) => Value;
}

internal sealed record SizeOperand(Operand Of) : Operand
{
    public override AttributeValue Evaluate(Item? item)
    {
        var value = Of.Evaluate(item);
        int? size = value.Type switch
        {
            AttributeType.String => value.AsString().Length,
            AttributeType.Binary => value.AsBinary().Length,
            AttributeType.List => value.AsList().Length,
            AttributeType.Map => value.AsMap().Count,
            AttributeType.StringSet => value.AsStringSet().Count,
            AttributeType.NumberSet => value.AsNumberSet().Count,
            AttributeType.BinarySet => value.AsBinarySet().Count,
            _ => null,
        };
        return size is { } number ? AttributeValue.Number(number) : default;
    }
}

internal sealed record ConditionOperand(Predicate Condition) : Operand
{
    public override AttributeValue Evaluate(Item? item) => Condition.Evaluate(item);
}
