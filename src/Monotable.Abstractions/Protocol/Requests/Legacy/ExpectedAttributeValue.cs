namespace Monotable.Protocol;

/// <summary>A condition on one attribute of the item that is to be written: either a comparison, or a value and whether it exists.</summary>
/// <remarks>A legacy parameter: condition expressions say the same and more.</remarks>
public sealed record ExpectedAttributeValue
{
    /// <summary>Gets the value that the attribute is to have.</summary>
    public AttributeValue? Value { get; init; }

    /// <summary>Gets whether the attribute is to exist: with <see langword="false"/> there is no value, otherwise there must be one.</summary>
    public bool? Exists { get; init; }

    /// <summary>Gets how the attribute is compared; not together with <see cref="Exists"/>.</summary>
    public ComparisonOperator? ComparisonOperator { get; init; }

    /// <summary>Gets the values it is compared with: as many as the operator takes.</summary>
    public IReadOnlyList<AttributeValue>? AttributeValueList { get; init; }
}
