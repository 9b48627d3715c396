using Monotable.Protocol;

namespace Monotable;

/// <summary>Reads in chunks, some at once, asks for unprocessed keys again, and returns the rest.</summary>
internal readonly struct BatchReader(Table table, ReadOptions options)
{
    public async ValueTask<ReadResults> ExecuteAsync(GetOperation[] operations, CancellationToken cancellationToken)
    {
        var plan = new ReadPlan(operations, table.Provider, options);
        var provider = table.Provider.MeasuredBy(options.Meter);
        var retry = Retry.OfBatches(table);
        var remaining = plan.Items;
        for (var attempt = 0; remaining.Count > 0 && attempt < retry.AttemptsMax; attempt++)
        {
            if (attempt > 0)
            {
                await retry.DelayAsync(attempt - 1, cancellationToken).ConfigureAwait(false);
            }

            var unprocessed = await ParallelRequests.RunAsync(
                ChunksOf(remaining), table.Options.ParallelRequestsMax, chunk => SendAsync(provider, chunk, cancellationToken)).ConfigureAwait(false);
            remaining = [.. unprocessed.SelectMany(static chunk => chunk)];
        }

        return plan.ToResults(remaining);
    }

    /// <summary>
    /// One request names a table once, so it reads all of it consistently or nothing. Like projections go together, but are not worth a request more.
    /// </summary>
    private static IEnumerable<SharedSlot[]> ChunksOf(List<SharedSlot> slots) => slots
        .GroupBy(static slot => slot.IsConsistent)
        .SelectMany(static group => group.GroupBy(static slot => slot.Paths).SelectMany(static like => like).Chunk(DynamoDbLimits.BatchGetKeysMax));

    // Where one key of a table wants another projection than the others, all attributes are asked for: the codecs pass over the rest.
    private static KeysAndAttributes KeysOf(SharedSlot[] slots)
    {
        var writer = new ExpressionWriter();
        var paths = slots.All(slot => ReferenceEquals(slot.Paths, slots[0].Paths)) ? slots[0].Paths : null;
        return new()
        {
            Keys = slots,
            ConsistentRead = slots[0].IsConsistent,
            ProjectionExpression = paths is null ? null : writer.Take(paths),
            ExpressionAttributeNames = writer.Names,
        };
    }

    private static async Task<IReadOnlyList<SharedSlot>> SendAsync(
        IDynamoDbProvider provider, SharedSlot[] chunk, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var request = new BatchGetItemRequest
        {
            RequestItems = chunk.GroupBy(static slot => slot.TableName, StringComparer.Ordinal).ToDictionary(
                static group => group.Key,
                group => KeysOf([.. group]),
                StringComparer.Ordinal),
        };
        try
        {
            var response = await provider.BatchGetItemAsync(request, cancellationToken).ConfigureAwait(false);
            return [.. response.UnprocessedKeys.Values.SelectMany(static keys => keys.Keys).Cast<SharedSlot>()];
        }
        catch (DynamoDbException exception) when (Retry.IsThrottled(exception))
        {
            // Nothing of the chunk was processed.
            return chunk;
        }
    }
}
