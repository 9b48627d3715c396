using Monotable.Protocol;

namespace Monotable;

/// <summary>What one call consumed on one table.</summary>
/// <param name="Operation">The call.</param>
/// <param name="Consumed">The capacity, with the parts of the table and of each index.</param>
public sealed record CapacityReading(ProviderOperation Operation, ConsumedCapacity Consumed)
{
    /// <summary>Gets whether the call reads; its units are read capacity units then, else write capacity units.</summary>
    public bool IsRead => Operation is ProviderOperation.GetItem or ProviderOperation.Query or ProviderOperation.Scan
        or ProviderOperation.BatchGetItem or ProviderOperation.TransactGetItems;
}
