using Monotable.Engine.Model;
using Monotable.Protocol;

namespace Monotable.Engine.Expressions;

/// <summary>A bound condition: true or false of an item, or of no item.</summary>
internal abstract record Predicate
{
    public abstract bool Evaluate(Item? item);
}

internal sealed record AndPredicate(Predicate Left, Predicate Right) : Predicate
{
    public override bool Evaluate(Item? item) => Left.Evaluate(item) && Right.Evaluate(item);
}

internal sealed record OrPredicate(Predicate Left, Predicate Right) : Predicate
{
    public override bool Evaluate(Item? item) => Left.Evaluate(item) || Right.Evaluate(item);
}

internal sealed record NotPredicate(Predicate Operand) : Predicate
{
    public override bool Evaluate(Item? item) => !Operand.Evaluate(item);
}

/// <summary>A comparison. Values of unlike types are unequal and have no order; with an absent value only <c>&lt;&gt;</c> is true.</summary>
internal sealed record ComparePredicate(string Comparator, Operand Left, Operand Right) : Predicate
{
    public override bool Evaluate(Item? item)
    {
        var left = Left.Evaluate(item);
        var right = Right.Evaluate(item);
        if (left.IsNone || right.IsNone)
        {
            return Comparator == "<>";
        }

        return Comparator switch
        {
            "=" => left == right,
            "<>" => left != right,
            _ => left.Type == right.Type && AttributeOrder.IsOrdered(left.Type) && Holds(AttributeOrder.Compare(left, right)),
        };
    }

    private bool Holds(int order) => Comparator switch
    {
        "<" => order < 0,
        "<=" => order <= 0,
        ">" => order > 0,
        _ => order >= 0,
    };
}

internal sealed record BetweenPredicate(Operand Operand, Operand Lower, Operand Upper) : Predicate
{
    public override bool Evaluate(Item? item)
    {
        var value = Operand.Evaluate(item);
        var lower = Lower.Evaluate(item);
        var upper = Upper.Evaluate(item);
        return AttributeOrder.IsOrdered(value.Type) && value.Type == lower.Type && value.Type == upper.Type
            && AttributeOrder.Compare(value, lower) >= 0 && AttributeOrder.Compare(value, upper) <= 0;
    }
}

internal sealed record InPredicate(Operand Operand, IReadOnlyList<Operand> Candidates) : Predicate
{
    public override bool Evaluate(Item? item)
    {
        var value = Operand.Evaluate(item);
        return !value.IsNone && Candidates.Any(candidate => candidate.Evaluate(item) == value);
    }
}

internal sealed record ExistsPredicate(DocumentPath Path) : Predicate
{
    public override bool Evaluate(Item? item) => !Path.Find(item).IsNone;
}

internal sealed record TypePredicate(Operand Operand, AttributeType Type) : Predicate
{
    public override bool Evaluate(Item? item) => Operand.Evaluate(item).Type == Type;
}

internal sealed record BeginsWithPredicate(Operand Operand, Operand Start) : Predicate
{
    public override bool Evaluate(Item? item)
    {
        var value = Operand.Evaluate(item);
        var start = Start.Evaluate(item);
        return (value.Type, start.Type) switch
        {
            (AttributeType.String, AttributeType.String) => value.AsString().StartsWith(start.AsString(), StringComparison.Ordinal),
            (AttributeType.Binary, AttributeType.Binary) => value.AsBinary().Span.StartsWith(start.AsBinary().Span),
            _ => false,
        };
    }
}

internal sealed record ContainsPredicate(Operand Operand, Operand Content) : Predicate
{
    public override bool Evaluate(Item? item)
    {
        var value = Operand.Evaluate(item);
        var content = Content.Evaluate(item);
        return (value.Type, content.Type) switch
        {
            (_, AttributeType.None) => false,
            (AttributeType.String, AttributeType.String) => value.AsString().Contains(content.AsString(), StringComparison.Ordinal),
            (AttributeType.Binary, AttributeType.Binary) => value.AsBinary().Span.IndexOf(content.AsBinary().Span) >= 0,
            (AttributeType.StringSet, AttributeType.String) => value.AsStringSet().Contains(content.AsString()),
            (AttributeType.NumberSet, AttributeType.Number) => value.AsNumberSet().Contains(content.AsNumber()),
            (AttributeType.BinarySet, AttributeType.Binary) => value.AsBinarySet().Contains(content.AsBinary().ToArray()),
            (AttributeType.List, _) => value.AsList().Span.Contains(content),
            _ => false,
        };
    }
}
