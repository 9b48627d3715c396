using System.ComponentModel;
using Monotable.Keys;

namespace Monotable;

/// <summary>A part of a synthesised sort key, which is text.</summary>
/// <typeparam name="TValue">The part's type.</typeparam>
/// <param name="attribute">The sort key attribute.</param>
/// <param name="kind">The kind of the part's text.</param>
/// <param name="following">The literal that follows the part, or null where it ends the key.</param>
/// <param name="encode">Writes the part's text.</param>
/// <param name="isDescending">Whether the text sorts the other way round than the value.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextPartEncoding<TValue>(
    string attribute, SortKeyPartKind kind, string? following, Func<TValue, string> encode, bool isDescending = false)
    : SortPartEncoding<TValue>(attribute)
{
    /// <summary>Gets whether the key ends with what follows the part, and others go on: then a value fixes the key.</summary>
    public bool EndsKey { get; init; }

    internal override QueryDefinition<T, TFields> Is<T, TFields>(QueryDefinition<T, TFields> definition, TValue value)
    {
        var text = encode(value);
        var bounds = EndsKey ? new SortKeyRange(definition.SortPrefix, kind, null).Is(text + following) : RangeOf(definition).Is(text);
        return definition.WithBounds(Attribute, bounds) with { SortPrefix = definition.SortPrefix + text + following };
    }

    internal override QueryDefinition<T, TFields> Range<T, TFields>(
        QueryDefinition<T, TFields> definition, SortKeyOperator comparison, TValue first, TValue? second)
    {
        var range = RangeOf(definition);
        var text = encode(first);
        var bounds = (isDescending ? Reversed(comparison) : comparison) switch
        {
            SortKeyOperator.AtLeast => range.AtLeast(text),
            SortKeyOperator.After => range.After(text),
            SortKeyOperator.AtMost => range.AtMost(text),
            SortKeyOperator.Before => range.Before(text),
            SortKeyOperator.Between when isDescending => range.Between(encode(second!), text),
            SortKeyOperator.Between => range.Between(text, encode(second!)),
            SortKeyOperator.BeginsWith => range.StartsWith(text),
            _ => throw new ArgumentOutOfRangeException(nameof(comparison)),
        };
        return definition.WithBounds(Attribute, Narrow(bounds, definition.SortPrefix));
    }

    private static SortKeyOperator Reversed(SortKeyOperator comparison) => comparison switch
    {
        SortKeyOperator.AtLeast => SortKeyOperator.AtMost,
        SortKeyOperator.After => SortKeyOperator.Before,
        SortKeyOperator.AtMost => SortKeyOperator.AtLeast,
        SortKeyOperator.Before => SortKeyOperator.After,
        _ => comparison,
    };

    private SortKeyRange RangeOf<T, TFields>(QueryDefinition<T, TFields> definition) => new(definition.SortPrefix, kind, following);
}
