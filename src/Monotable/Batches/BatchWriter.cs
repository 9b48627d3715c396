using Monotable.Protocol;

namespace Monotable;

/// <summary>Writes in chunks, sends unprocessed writes again, and returns the rest. A chunk follows the one before.</summary>
internal readonly struct BatchWriter(Table table)
{
    public async ValueTask<BatchWriteResult> ExecuteAsync(WriteOperation[] operations, CancellationToken cancellationToken)
    {
        var pending = new Dictionary<WriteRequest, WriteOperation>(ReferenceEqualityComparer.Instance);
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

            pending.Add(operation.ToWriteRequest(), operation);
        }

        var retry = new BatchRetry(table);
        var remaining = pending.ToList();
        for (var attempt = 0; remaining.Count > 0 && attempt < retry.AttemptsMax; attempt++)
        {
            if (attempt > 0)
            {
                await retry.DelayAsync(attempt - 1, cancellationToken).ConfigureAwait(false);
            }

            var unprocessed = new List<KeyValuePair<WriteRequest, WriteOperation>>();
            foreach (var chunk in remaining.Chunk(DynamoDbLimits.BatchWriteItemsMax))
            {
                unprocessed.AddRange(await SendAsync(chunk, pending, cancellationToken).ConfigureAwait(false));
            }

            remaining = unprocessed;
        }

        return new([.. remaining.Select(static pair => pair.Value)]);
    }

    private async ValueTask<IEnumerable<KeyValuePair<WriteRequest, WriteOperation>>> SendAsync(
        KeyValuePair<WriteRequest, WriteOperation>[] chunk,
        Dictionary<WriteRequest, WriteOperation> operations,
        CancellationToken cancellationToken)
    {
        var request = new BatchWriteItemRequest
        {
            RequestItems = chunk
                .GroupBy(static pair => pair.Value.TableName, static pair => pair.Key, StringComparer.Ordinal)
                .ToDictionary(static group => group.Key, static group => (IReadOnlyList<WriteRequest>)[.. group], StringComparer.Ordinal),
        };
        try
        {
            var response = await table.Provider.BatchWriteItemAsync(request, cancellationToken).ConfigureAwait(false);
            return response.UnprocessedItems.Values
                .SelectMany(static writes => writes)
                .Select(write => KeyValuePair.Create(write, operations[write]));
        }
        catch (DynamoDbException exception) when (BatchRetry.IsThrottled(exception))
        {
            // Nothing of the chunk was processed.
            return chunk;
        }
    }
}
