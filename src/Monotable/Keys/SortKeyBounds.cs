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
}
