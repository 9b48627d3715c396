using Monotable.Protocol;

namespace Monotable;

/// <summary>What a batch or transaction read, by operation.</summary>
public sealed class ReadResults
{
    private readonly ReadSlot[] _slots;
    private readonly Dictionary<GetOperation, ReadSlot> _slotsByOperation = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<GetOperation> _unprocessed;

    internal ReadResults(GetOperation[] operations, ReadSlot[] slots, IReadOnlyList<GetOperation> unprocessed)
    {
        _slots = slots;
        for (var i = 0; i < operations.Length; i++)
        {
            _slotsByOperation[operations[i]] = slots[i];
        }

        Unprocessed = unprocessed;
        _unprocessed = unprocessed.ToHashSet<GetOperation>(ReferenceEqualityComparer.Instance);
    }

    /// <summary>Gets the reads that the service did not get to, despite all attempts. Their items are not known to be missing.</summary>
    public IReadOnlyList<GetOperation> Unprocessed { get; }

    /// <summary>Gets an operation's item.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <param name="operation">An operation that was passed.</param>
    /// <returns>The item; the default where there is none, or it is another entity.</returns>
    /// <exception cref="InvalidOperationException">The operation stayed unprocessed, or was not passed.</exception>
    public T? Get<T>(GetOperation<T> operation)
    {
        if (!_slotsByOperation.TryGetValue(operation, out var slot))
        {
            throw new InvalidOperationException($"The read of '{operation.EntityName}' was not part of this batch or transaction.");
        }

        return _unprocessed.Contains(operation)
            ? throw new InvalidOperationException($"The read of '{operation.EntityName}' stayed unprocessed. See Unprocessed, and execute it again.")
            : ((ReadSlot<T>)slot).Value;
    }

    /// <summary>Gets all items of one entity that were found, in the order of the operations.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    public IEnumerable<T> OfEntity<T>() => _slots.OfType<ReadSlot<T>>().Where(static slot => slot.Found).Select(static slot => slot.Value!);
}
