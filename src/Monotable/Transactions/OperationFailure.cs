using Monotable.Protocol;

namespace Monotable;

/// <summary>An operation of a cancelled transaction that was at fault.</summary>
/// <param name="Index">The operation's place, from 0.</param>
/// <param name="Operation">The operation, with its entity and key.</param>
/// <param name="Reason">The reason; with the item as it is, if the operation asked for it.</param>
public sealed record OperationFailure(int Index, WriteOperation Operation, CancellationReason Reason)
{
    /// <summary>
    /// Gets the exception that the operation would have thrown by itself, where it says more than the reason; null where the reason says all.
    /// </summary>
    public MonotableException? Exception { get; init; }

    /// <summary>Gets the item as it is, where the condition was false and the operation called <c>ReturningItemOnFailure()</c>.</summary>
    /// <typeparam name="T">The operation's entity.</typeparam>
    /// <returns>The item; the default where there is none, it was not asked for, or it is of another entity.</returns>
    /// <exception cref="InvalidOperationException">The operation is on another entity than <typeparamref name="T"/>.</exception>
    /// <exception cref="ItemMappingException">The item does not fit the entity.</exception>
    public T? CurrentItem<T>() => Reason.Item is { } item ? Operation.ReadItem<T>(item) : default;
}
