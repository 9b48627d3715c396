namespace Monotable.Protocol;

/// <summary>What UpdateItem does to one attribute.</summary>
/// <remarks>A legacy parameter: update expressions say the same and more.</remarks>
public sealed record AttributeValueUpdate
{
    /// <summary>Gets the value; only <see cref="AttributeAction.Delete"/> goes without.</summary>
    public AttributeValue? Value { get; init; }

    /// <summary>Gets what is done; <see cref="AttributeAction.Put"/> if not given.</summary>
    public AttributeAction? Action { get; init; }
}
