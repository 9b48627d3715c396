using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Keys;

/// <summary>
/// Computes the ends of a range over one part of a sort key, inside the prefix that the entity's own keys share. Generated code calls it.
/// </summary>
/// <remarks>
/// <para>
/// Every key of the template that starts with the prefix reads: prefix, part, what follows. The ends select exactly those whose part is in the
/// range; they never leave the prefix, so keys of other entities stay out. An end needs no value to exist: it is 1 to 1,024 bytes of UTF-8, the
/// limit of a sort key, and values too long for a key are simply beyond every key.
/// </para>
/// <para>Why the ends are exact, with e(v) for the text of value v, which keeps the order of values:</para>
/// <list type="bullet">
/// <item>At least v: e(v) is a start of all keys with v and below those of higher values.</item>
/// <item>After v, fixed width: e(v) with its last character incremented. Of texts of one width, those above e(v) are not below it. Variable width:
/// e(v) and <c>$</c>. It is above <c>#</c>, which continues keys with v; a higher value's text is above e(v) early on, or continues it with
/// <c>$XX</c> or higher.</item>
/// <item>At most v: e(v) itself if the part ends the key. Fixed width: the top of what starts with e(v). Variable width: e(v) and <c>$</c> again,
/// which is no key, because after <c>$</c> two digits follow.</item>
/// <item>Before v: the top of what starts with e(v) whose last character is decremented. Nothing lies between that and e(v).</item>
/// <item>The top of a start s: s and U+10FFFF if nothing in a key can follow s with that character. Strings can; then s is filled up to 1,024 bytes
/// with U+10FFFF and, for 3, 2 or 1 bytes that remain, U+FFFF, U+07FF or U+007F, which makes the highest possible key that starts with s.</item>
/// </list>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SortKeyRange
{
    private readonly string _prefix;
    private readonly SortKeyPartKind _kind;
    private readonly string? _following;

    /// <summary>Describes the part that ranges are over.</summary>
    /// <param name="prefix">All text before the part: literals and the texts of parts already fixed. It may be empty.</param>
    /// <param name="kind">The kind of the part.</param>
    /// <param name="following">The literal that follows the part; null if the part ends the key; empty if another part follows immediately, which
    /// only a part of fixed width allows.</param>
    /// <exception cref="ArgumentException">A part of variable width is not followed by <c>#</c> or the end.</exception>
    public SortKeyRange(string prefix, SortKeyPartKind kind, string? following)
    {
        if (kind != SortKeyPartKind.Fixed && following is not null && !following.StartsWith(KeyText.Terminator))
        {
            throw new ArgumentException("A part of variable width must be followed by '#' or end the key.", nameof(following));
        }

        _prefix = prefix;
        _kind = kind;
        _following = following;
    }

    private bool IsLast => _following is null;

    /// <summary>Whether U+10FFFF may be the first character of the part.</summary>
    private bool AnyContent => _kind is SortKeyPartKind.Text or SortKeyPartKind.Raw;

    /// <summary>
    /// Whether U+10FFFF may come after a part of fixed width: from a part without a literal between, or from an outlandish literal.
    /// </summary>
    private bool AnyContentFollows => AnyContent || _following is "" or ['\uDBFF', ..];

    /// <summary>All keys that start with a prefix.</summary>
    /// <param name="prefix">The text that all keys of the entity share, or share after fixing their first parts.</param>
    /// <returns>The range.</returns>
    public static SortKeyBounds Whole(string prefix) => prefix.Length == 0
        ? new(SortKeyOperator.All, null, null)
        : Single(SortKeyOperator.BeginsWith, prefix);

    /// <summary>The keys whose part equals a value. Value 1 does not include 10: what follows the part is compared too.</summary>
    /// <param name="value">The text of the value, as <see cref="KeyWriter"/> writes it.</param>
    /// <returns>The range.</returns>
    public SortKeyBounds Is(string value) => IsLast ? Single(SortKeyOperator.Equal, _prefix + value) : Whole(_prefix + value + _following);

    /// <summary>The keys whose part is not below a value.</summary>
    /// <param name="value">The text of the value, as <see cref="KeyWriter"/> writes it.</param>
    /// <returns>The range.</returns>
    /// <exception cref="InvalidOperationException">The part is raw and does not end the key, so it has no order.</exception>
    public SortKeyBounds AtLeast(string value) => Inclusive(_prefix + value, PrefixTop);

    /// <summary>The keys whose part is above a value.</summary>
    /// <param name="value">The text of the value, as <see cref="KeyWriter"/> writes it.</param>
    /// <returns>The range.</returns>
    /// <exception cref="InvalidOperationException">The part is raw and does not end the key, so it has no order.</exception>
    public SortKeyBounds After(string value) => Inclusive(
        _kind switch
        {
            SortKeyPartKind.Fixed => SortKeyText.PrefixEnd(_prefix + value),
            SortKeyPartKind.Raw => _prefix + value + '\0',
            _ => _prefix + value + KeyText.Escape,
        },
        PrefixTop);

    /// <summary>The keys whose part is not above a value.</summary>
    /// <param name="value">The text of the value, as <see cref="KeyWriter"/> writes it.</param>
    /// <returns>The range.</returns>
    /// <exception cref="InvalidOperationException">The part is raw and does not end the key, so it has no order.</exception>
    public SortKeyBounds AtMost(string value) => Inclusive(_prefix, Through(value));

    /// <summary>The keys whose part is below a value.</summary>
    /// <param name="value">The text of the value, as <see cref="KeyWriter"/> writes it.</param>
    /// <returns>The range.</returns>
    /// <exception cref="InvalidOperationException">The part is raw and does not end the key, so it has no order.</exception>
    public SortKeyBounds Before(string value)
    {
        // Nothing is below the empty value; and below a whole key there is an operator, which spares the filling.
        if (value.Length == 0)
        {
            return default;
        }

        return _prefix.Length == 0 && SortKeyText.Fits(value)
            ? new(SortKeyOperator.Before, null, Ordered(value))
            : Inclusive(_prefix, SortKeyText.Below(_prefix + value, AnyContentFollows));
    }

    /// <summary>The keys whose part is between two values, both included; empty if the first is above the second.</summary>
    /// <param name="from">The text of the lower value, as <see cref="KeyWriter"/> writes it.</param>
    /// <param name="to">The text of the upper value, as <see cref="KeyWriter"/> writes it.</param>
    /// <returns>The range.</returns>
    /// <exception cref="InvalidOperationException">The part is raw and does not end the key, so it has no order.</exception>
    public SortKeyBounds Between(string from, string to) => Inclusive(_prefix + from, Through(to));

    /// <summary>The keys whose string part starts with a text.</summary>
    /// <param name="start">The text of the start, as <see cref="KeyWriter"/> writes it: escapes are made character by character, so it is a start
    /// too.</param>
    /// <returns>The range.</returns>
    /// <exception cref="InvalidOperationException">The part is not a string.</exception>
    public SortKeyBounds StartsWith(string start) => AnyContent
        ? Whole(_prefix + start)
        : throw new InvalidOperationException("StartsWith is for string parts; the texts of other values do not start with those of similar values.");

    /// <summary>The upper end of everything with the prefix; null, for no end, where there is no prefix.</summary>
    private string? PrefixTop => _prefix.Length == 0 ? null : SortKeyText.Top(_prefix, AnyContent);

    private string Through(string value) => _kind switch
    {
        _ when IsLast => _prefix + value,
        SortKeyPartKind.Fixed => SortKeyText.Top(_prefix + value, AnyContentFollows),
        _ => _prefix + value + KeyText.Escape,
    };

    private SortKeyBounds Inclusive(string? lower, string? upper)
    {
        lower = SortKeyText.Ceiling(Ordered(lower));
        if (lower is null)
        {
            return default;
        }

        if (upper is null)
        {
            return lower.Length == 0 ? Whole(lower) : new(SortKeyOperator.AtLeast, lower, null);
        }

        upper = SortKeyText.Floor(upper);
        if (upper.Length == 0 || Utf8Order.Compare(lower, upper) > 0)
        {
            return default;
        }

        return lower.Length == 0 ? new(SortKeyOperator.AtMost, null, upper) : new(SortKeyOperator.Between, lower, upper);
    }

    // No key is empty, and none is longer than the limit.
    private static SortKeyBounds Single(SortKeyOperator kind, string text) =>
        text.Length > 0 && SortKeyText.Fits(text) ? new(kind, text, null) : default;

    private T Ordered<T>(T text) => _kind == SortKeyPartKind.Raw && !IsLast
        ? throw new InvalidOperationException("A raw part that does not end the key keeps no order; it can only be compared with Is and StartsWith.")
        : text;
}
