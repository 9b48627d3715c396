namespace Monotable.Protocol;

/// <summary>A condition on one attribute in <c>KeyConditions</c>, <c>QueryFilter</c> or <c>ScanFilter</c> (the service's <c>Condition</c>).</summary>
/// <remarks>A legacy parameter: key condition and filter expressions say the same and more.</remarks>
public sealed record LegacyCondition
{
    /// <summary>Gets how the attribute is compared.</summary>
    public required ComparisonOperator ComparisonOperator { get; init; }

    /// <summary>Gets the values it is compared with: as many as the operator takes.</summary>
    public IReadOnlyList<AttributeValue>? AttributeValueList { get; init; }
}
