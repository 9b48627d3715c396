using System.ComponentModel;
using Monotable.Keys;
using Monotable.Protocol;

namespace Monotable;

/// <summary>A part that is a sort key attribute of its own: S, N or B.</summary>
/// <typeparam name="TValue">The part's type.</typeparam>
/// <param name="attribute">The sort key attribute.</param>
/// <param name="toValue">Converts a value as the codec does.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NativePartEncoding<TValue>(string attribute, Func<TValue, AttributeValue> toValue) : SortPartEncoding<TValue>(attribute)
{
    internal override QueryDefinition<T, TFields> Is<T, TFields>(QueryDefinition<T, TFields> definition, TValue value) =>
        (definition with { Range = null }).WithKey(Attribute, toValue(value));

    internal override QueryDefinition<T, TFields> Range<T, TFields>(
        QueryDefinition<T, TFields> definition, SortKeyOperator comparison, TValue first, TValue? second)
    {
        var lower = toValue(first);
        if (comparison == SortKeyOperator.BeginsWith && lower == "")
        {
            // Every key starts with the empty text, but DynamoDB refuses it as an operand.
            return definition;
        }

        var upper = comparison == SortKeyOperator.Between ? toValue(second!) : default;
        if (Ends is not null)
        {
            return definition.WithBounds(Attribute, Narrow(Bounds(comparison, lower.AsString(), upper), prefix: ""));
        }

        return definition with
        {
            Range = new KeyRange(Attribute, comparison, lower, upper),
            IsEmpty = definition.IsEmpty || (!upper.IsNone && Compare(lower, upper) > 0),
        };
    }

    // Only keys that are text have ends.
    private static SortKeyBounds Bounds(SortKeyOperator comparison, string value, AttributeValue upper) => comparison switch
    {
        SortKeyOperator.Between => new(comparison, value, upper.AsString()),
        SortKeyOperator.AtMost or SortKeyOperator.Before => new(comparison, null, value),
        _ => new(comparison, value, null),
    };

    // DynamoDB refuses a BETWEEN whose ends are the wrong way round; the range is simply empty.
    private static int Compare(AttributeValue lower, AttributeValue upper) => lower.Type switch
    {
        AttributeType.Number => lower.AsNumber().CompareTo(upper.AsNumber()),
        AttributeType.Binary => lower.AsBinary().Span.SequenceCompareTo(upper.AsBinary().Span),
        _ => Utf8Order.Compare(lower.AsString(), upper.AsString()),
    };
}
