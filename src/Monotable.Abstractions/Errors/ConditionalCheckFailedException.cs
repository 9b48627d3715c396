using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable;

/// <summary>A condition evaluated to false; nothing was written.</summary>
/// <param name="message">The service's text.</param>
/// <param name="innerException">The cause, if there is one.</param>
public sealed class ConditionalCheckFailedException(string message, Exception? innerException = null)
    : DynamoDbException("ConditionalCheckFailedException", message, innerException: innerException)
{
    /// <summary>Gets the item as it was, if the request asked for it with <c>ReturnValuesOnConditionCheckFailure</c> and there was one.</summary>
    public Item? Item { get; init; }

    /// <summary>Gets or sets what reads <see cref="Item"/>: the operation that failed. Requests made by hand have none.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IEntityItemReader? ItemReader { get; set; }

    /// <summary>Gets the item as it was, where the operation called <c>ReturningItemOnFailure()</c>.</summary>
    /// <typeparam name="T">The operation's entity.</typeparam>
    /// <returns>The item; the default where there was none, it was not asked for, or it is of another entity.</returns>
    /// <exception cref="InvalidOperationException">The operation is on another entity than <typeparamref name="T"/>, or a request made by hand
    /// failed.</exception>
    /// <exception cref="ItemMappingException">The item does not fit the entity.</exception>
    public T? CurrentItem<T>() => Item is null ? default
        : ItemReader is { } reader ? reader.ReadItem<T>(Item)
        : throw new InvalidOperationException(
            $"The request that failed is not of an entity's operation, so its item is not read as '{typeof(T).Name}'. Use Item.");
}
