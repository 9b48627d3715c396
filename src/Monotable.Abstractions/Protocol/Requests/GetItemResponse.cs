namespace Monotable.Protocol;

/// <summary>The answer of GetItem.</summary>
/// <typeparam name="T">What the codec reads.</typeparam>
public sealed record GetItemResponse<T>
{
    /// <summary>Gets whether there is an item and it is of the codec's entity.</summary>
    public bool Found { get; init; }

    /// <summary>Gets the item, if <see cref="Found"/>.</summary>
    public T? Item { get; init; }

    /// <summary>Gets the consumed capacity, if asked for.</summary>
    public ConsumedCapacity? ConsumedCapacity { get; init; }
}
