namespace Monotable.Protocol;

/// <summary>The answer of UpdateItem.</summary>
/// <typeparam name="T">What the codec reads.</typeparam>
public sealed record UpdateItemResponse<T>
{
    /// <summary>Gets whether <see cref="Attributes"/> holds an item.</summary>
    public bool HasAttributes { get; init; }

    /// <summary>Gets the item before or after the write, as asked for; the default where there is none, or it is another entity.</summary>
    public T? Attributes { get; init; }

    /// <summary>Gets the consumed capacity, if asked for.</summary>
    public ConsumedCapacity? ConsumedCapacity { get; init; }

    /// <summary>Gets the item collection's size, if asked for.</summary>
    public ItemCollectionMetrics? ItemCollectionMetrics { get; init; }
}
