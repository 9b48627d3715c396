using Monotable.Protocol;

namespace Monotable.Keys;

/// <summary>A range of sort keys, ready to be sent as a key condition. Each end is 1 to 1,024 bytes of UTF-8.</summary>
/// <param name="Operator">The form of the condition.</param>
/// <param name="Lower">The lower end, or the only operand of <see cref="SortKeyOperator.Equal"/> and <see cref="SortKeyOperator.BeginsWith"/>; null
/// where the operator has none.</param>
/// <param name="Upper">The upper end; null where the operator has none.</param>
public readonly record struct SortKeyBounds(SortKeyOperator Operator, string? Lower, string? Upper)
{
    /// <summary>Whether no key is in the range, so that nothing needs to be sent. DynamoDB itself refuses such a BETWEEN.</summary>
    public bool IsEmpty => Operator == SortKeyOperator.Empty;

    /// <summary>Leaves what is between two texts that fit into a key, both included; a range that is inside them stays as it is.</summary>
    /// <param name="least">The lower text; null where no key is that high.</param>
    /// <param name="greatest">The upper text.</param>
    internal SortKeyBounds Within(string? least, string greatest)
    {
        if (IsEmpty || least is null)
        {
            return default;
        }

        var (lower, upper) = Ends();
        var isBelow = lower is null || Utf8Order.Compare(lower, least) < 0;
        var isAbove = upper is null || Utf8Order.Compare(upper, greatest) > 0;
        lower = isBelow ? least : lower!;
        upper = isAbove ? greatest : upper!;
        return Utf8Order.Compare(lower, upper) switch
        {
            > 0 => default,
            _ when !isBelow && !isAbove => this,
            0 => new(SortKeyOperator.Equal, lower, null),
            _ when lower.Length == 0 => new(SortKeyOperator.AtMost, null, upper),
            _ => new(SortKeyOperator.Between, lower, upper),
        };
    }

    // The least and the greatest text that are in the range; null for no end.
    private (string? Lower, string? Upper) Ends() => Operator switch
    {
        SortKeyOperator.Equal => (Lower, Lower),
        SortKeyOperator.BeginsWith => (Lower, SortKeyText.Top(Lower!, anyContent: true)),
        SortKeyOperator.After => (SortKeyText.Ceiling(Lower + '\0') ?? SortKeyText.Highest, null),
        SortKeyOperator.Before => (null, SortKeyText.Below(Upper!, anyContent: true) ?? ""),
        _ => (Lower, Upper),
    };
}
