using Monotable.Protocol;

namespace Monotable;

/// <summary>Sends a transaction that reads.</summary>
internal static class ReadTransaction
{
    public static async ValueTask<ReadResults> ExecuteAsync(IDynamoDbProvider provider, GetOperation[] operations, CancellationToken cancellationToken)
    {
        if (operations.Length is 0 or > DynamoDbLimits.TransactionActionsMax)
        {
            throw new ArgumentException(
                $"A transaction holds 1 to {DynamoDbLimits.TransactionActionsMax} reads, not {operations.Length}. Split it, or use a batch.",
                nameof(operations));
        }

        var slots = Array.ConvertAll(operations, static operation => operation.NewSlot());
        var request = new TransactGetItemsRequest
        {
            TransactItems = [.. operations.Select((operation, i) => new TransactGetItem { TableName = operation.TableName, Slot = slots[i] })],
        };
        await provider.TransactGetItemsAsync(request, cancellationToken).ConfigureAwait(false);
        return new(operations, slots, []);
    }
}
