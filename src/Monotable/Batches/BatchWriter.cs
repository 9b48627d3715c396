using Monotable.Protocol;

namespace Monotable;

/// <summary>Writes in chunks of bounded number and size, some at once, sends unprocessed writes again, and returns the rest.</summary>
internal readonly struct BatchWriter(Table table, CapacityMeter? meter)
{
    public async ValueTask<BatchWriteResult> ExecuteAsync(WriteOperation[] operations, CancellationToken cancellationToken)
    {
        IReadOnlyList<PendingWrite> remaining = Plan(operations);
        var writes = remaining.ToDictionary<PendingWrite, WriteRequest>(static write => write.Request, ReferenceEqualityComparer.Instance);
        var provider = table.Provider.MeasuredBy(meter);
        var retry = Retry.OfBatches(table);
        for (var attempt = 0; remaining.Count > 0 && attempt < retry.AttemptsMax; attempt++)
        {
            if (attempt > 0)
            {
                await retry.DelayAsync(attempt - 1, cancellationToken).ConfigureAwait(false);
            }

            var unprocessed = await ParallelRequests.RunAsync(
                PendingWrite.Chunk(remaining),
                table.Options.ParallelRequestsMax,
                chunk => SendAsync(provider, chunk, writes, cancellationToken)).ConfigureAwait(false);
            remaining = [.. unprocessed.SelectMany(static chunk => chunk)];
        }

        return new([.. remaining.Select(static write => write.Operation)]);
    }

    private static async Task<IReadOnlyList<PendingWrite>> SendAsync(
        IDynamoDbProvider provider,
        IReadOnlyList<PendingWrite> chunk,
        Dictionary<WriteRequest, PendingWrite> writes,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var request = new BatchWriteItemRequest
        {
            RequestItems = chunk
                .GroupBy(static write => write.Operation.TableName, static write => write.Request, StringComparer.Ordinal)
                .ToDictionary(static group => group.Key, static group => (IReadOnlyList<WriteRequest>)[.. group], StringComparer.Ordinal),
        };
        try
        {
            var response = await provider.BatchWriteItemAsync(request, cancellationToken).ConfigureAwait(false);
            return [.. response.UnprocessedItems.Values.SelectMany(static items => items).Select(write => writes[write])];
        }
        catch (DynamoDbException exception) when (Retry.IsThrottled(exception))
        {
            // Nothing of the chunk was processed.
            return chunk;
        }
    }

    private List<PendingWrite> Plan(WriteOperation[] operations)
    {
        var pending = new List<PendingWrite>(operations.Length);
        var items = new HashSet<(string, Item)>();
        foreach (var operation in operations)
        {
            ProviderMismatch.ThrowIf(operation.Provider, table.Provider, operation.EntityName);
            if (!items.Add((operation.TableName, operation.Key)))
            {
                throw new ArgumentException(
                    $"Two operations of the batch are on the same '{operation.EntityName}'. Keep the last one: a batch has no order.",
                    nameof(operations));
            }

            pending.Add(PendingWrite.Of(operation));
        }

        return pending;
    }
}
