using Monotable.Protocol;

namespace Monotable;

/// <summary>Reads in chunks, asks for unprocessed keys again, and returns the rest. An item asked for twice is read once.</summary>
internal readonly struct BatchReader(Table table, ReadOptions options)
{
    public async ValueTask<ReadResults> ExecuteAsync(GetOperation[] operations, CancellationToken cancellationToken)
    {
        var groups = new Dictionary<(string Table, Item Key), BatchSlot>();
        var slots = new ReadSlot[operations.Length];
        for (var i = 0; i < operations.Length; i++)
        {
            var operation = operations[i];
            slots[i] = operation.NewSlot();
            var group = (operation.TableName, operation.Key);
            if (!groups.TryGetValue(group, out var shared))
            {
                groups.Add(group, shared = new BatchSlot(operation.TableName, operation.Key));
            }

            shared.Add(slots[i]);
        }

        var retry = new BatchRetry(table);
        var remaining = groups.Values.ToList();
        for (var attempt = 0; remaining.Count > 0 && attempt < retry.AttemptsMax; attempt++)
        {
            if (attempt > 0)
            {
                await retry.DelayAsync(attempt - 1, cancellationToken).ConfigureAwait(false);
            }

            var unprocessed = new List<BatchSlot>();
            foreach (var chunk in remaining.Chunk(DynamoDbLimits.BatchGetKeysMax))
            {
                unprocessed.AddRange(await SendAsync(chunk, cancellationToken).ConfigureAwait(false));
            }

            remaining = unprocessed;
        }

        var missing = remaining.SelectMany(static slot => slot.Slots).ToHashSet(ReferenceEqualityComparer.Instance);
        return new(operations, slots, [.. operations.Where((_, i) => missing.Contains(slots[i]))]);
    }

    private async ValueTask<IEnumerable<BatchSlot>> SendAsync(BatchSlot[] chunk, CancellationToken cancellationToken)
    {
        var consistent = options.IsConsistent;
        var request = new BatchGetItemRequest
        {
            RequestItems = chunk.GroupBy(static slot => slot.TableName, StringComparer.Ordinal).ToDictionary(
                static group => group.Key,
                group => new KeysAndAttributes { Keys = [.. group], ConsistentRead = consistent },
                StringComparer.Ordinal),
        };
        try
        {
            var response = await table.Provider.BatchGetItemAsync(request, cancellationToken).ConfigureAwait(false);
            return response.UnprocessedKeys.Values.SelectMany(static keys => keys.Keys).Cast<BatchSlot>();
        }
        catch (DynamoDbException exception) when (exception is ProvisionedThroughputExceededException or RequestLimitExceededException or ThrottlingException)
        {
            // Nothing of the chunk was processed.
            return chunk;
        }
    }
}
