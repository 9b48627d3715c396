using System.Runtime.CompilerServices;
using Monotable.Protocol;

namespace Monotable;

/// <summary>Sends a query's requests.</summary>
internal readonly struct QueryExecutor<T, TFields>(QueryDefinition<T, TFields> definition)
{
    public IAsyncEnumerable<T> EnumerateAsync(CancellationToken cancellationToken)
    {
        var writer = new ExpressionWriter();
        var request = Projected(ToRequest(writer, definition.Filter), writer, definition.Paths);
        return EnumerateAsync(definition, request, definition.Codec, cancellationToken);
    }

    public async ValueTask<List<T>> ToListAsync(CancellationToken cancellationToken)
    {
        var results = new List<T>();
        if (definition.IsEmpty)
        {
            return results;
        }

        var writer = new ExpressionWriter();
        var pages = Pages(definition, Projected(ToRequest(writer, definition.Filter), writer, definition.Paths), definition.Codec);
        while (pages.MayGoOn)
        {
            var (items, count) = await pages.NextAsync(cancellationToken).ConfigureAwait(false);
            results.AddRange(count == items.Count ? items : items.Take(count));
        }

        return results;
    }

    /// <summary>Enumerates chosen attributes. What the service projects has neither discriminator nor expiry any more, so
    /// its filter tells.</summary>
    public IAsyncEnumerable<Item> SelectAsync(IReadOnlyList<AttributePath> paths, CancellationToken cancellationToken)
    {
        var writer = new ExpressionWriter();
        if (definition.Keys is { } keys)
        {
            return SelectEntriesAsync(keys, paths, writer, cancellationToken);
        }

        // What is needed to tell what is expired is returned too.
        var expiry = definition.FiltersItself ? definition.Expiry : null;
        var request = Projected(
            ToRequest(writer, Condition.Combine(definition.IsRead, definition.Filter)), writer, expiry is null ? paths : [.. paths, expiry.Path]);
        return EnumerateAsync(definition, request, expiry?.Filter(ItemCodec.Instance) ?? ItemCodec.Instance, cancellationToken);
    }

    public async ValueTask<long> CountAsync(CancellationToken cancellationToken)
    {
        if (definition.IsEmpty)
        {
            return 0;
        }

        if (definition.FiltersItself || definition.Keys is not null)
        {
            return await CountItemsAsync(cancellationToken).ConfigureAwait(false);
        }

        // The service counts whatever lies in the range, so its filter tells entities apart, and what is expired.
        var filter = Condition.Combine(definition.IsRead, definition.Filter);
        var request = ToRequest(new ExpressionWriter(), filter) with { Select = Select.Count };
        var countMax = definition.Take ?? long.MaxValue;
        var count = 0L;
        do
        {
            var page = await definition.Provider.QueryAsync(request, ItemCodec.Instance, cancellationToken).ConfigureAwait(false);
            count += page.Count;
            request = request with { ExclusiveStartKey = page.LastEvaluatedKey };
        }
        while (request.ExclusiveStartKey is not null && count < countMax);
        return Math.Min(count, countMax);
    }

    public async ValueTask<Page<T>> PageAsync(string? cursor, CancellationToken cancellationToken)
    {
        if (definition.IsEmpty)
        {
            return new([], null);
        }

        // What is read of the items has no part in where a page ends.
        var writer = new ExpressionWriter();
        var query = ToRequest(writer, definition.Filter);
        var binding = CursorBinding.Of(query);
        var position = cursor is null ? default : definition.Table.Cursors.Decode(binding, cursor);
        var remaining = (definition.Take ?? int.MaxValue) - position.Returned;
        if (remaining <= 0)
        {
            return new([], null);
        }

        // A page must not hold more than what remains of Take, or its last items would be lost: the cursor points behind them.
        var request = Projected(query, writer, definition.Paths) with
        {
            ExclusiveStartKey = position.Key,
            Limit = definition.Take is null ? definition.PageSize : Math.Min(remaining, definition.PageSize ?? int.MaxValue),
        };
        var page = await definition.Provider.QueryAsync(request, definition.Codec, cancellationToken).ConfigureAwait(false);
        return page.LastEvaluatedKey is { } last && page.Items.Count < remaining
            ? new(page.Items, definition.Table.Cursors.Encode(binding, new(last, position.Returned + page.Items.Count)))
            : new(page.Items, null);
    }

    // An index may lack what tells entities apart, but not the primary key. Of a global index nothing else may be asked for than what it has.
    private IAsyncEnumerable<Item> SelectEntriesAsync(
        EntryKeys keys, IReadOnlyList<AttributePath> paths, ExpressionWriter writer, CancellationToken cancellationToken)
    {
        var expiry = definition.Expiry?.IsIn(definition.IndexName!) == true ? definition.Expiry : null;
        var needed = expiry is null ? keys.Paths : keys.Paths.Append(expiry.Path);
        AttributePath[] all = [.. paths, .. needed.Where(path => paths.All(chosen => chosen.Root != path.Root))];
        var isEntity = keys.HasDiscriminator ? definition.IsEntity : null;
        var request = Projected(ToRequest(writer, Condition.Combine(isEntity, definition.Filter)), writer, all);
        var codec = new OwnCodec<Item>(keys, ItemCodec.Instance);
        return EnumerateAsync(definition, request, expiry?.Filter(codec) ?? codec, cancellationToken);
    }

    private async ValueTask<long> CountItemsAsync(CancellationToken cancellationToken)
    {
        var count = 0L;
        await foreach (var _ in EnumerateAsync(cancellationToken).ConfigureAwait(false))
        {
            count++;
        }

        return count;
    }

    private static async IAsyncEnumerable<TItem> EnumerateAsync<TItem>(
        QueryDefinition<T, TFields> definition,
        QueryRequest query,
        IItemCodec<TItem> codec,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (definition.IsEmpty)
        {
            yield break;
        }

        var pages = Pages(definition, query, codec);
        while (pages.MayGoOn)
        {
            var (items, count) = await pages.NextAsync(cancellationToken).ConfigureAwait(false);
            for (var i = 0; i < count; i++)
            {
                yield return items[i];
            }
        }
    }

    // Without a filter the first page usually holds all that is wanted. Where other entities lie between, the next pages are full ones.
    private static QueryPages<TItem> Pages<TItem>(QueryDefinition<T, TFields> definition, QueryRequest query, IItemCodec<TItem> codec) => new(
        definition.Provider,
        query,
        codec,
        definition.PageSize ?? (definition.Filter is null ? definition.Take : null),
        definition.Take);

    private static QueryRequest Projected(QueryRequest query, ExpressionWriter writer, IReadOnlyList<AttributePath>? paths) => paths is null
        ? query
        : query with { ProjectionExpression = writer.Take(paths), ExpressionAttributeNames = writer.Names };

    private QueryRequest ToRequest(ExpressionWriter writer, Condition? filter)
    {
        var separator = "";
        foreach (var (attribute, value) in definition.Equalities)
        {
            writer.Text(separator).Name(attribute).Text(" = ").Value(value);
            separator = " AND ";
        }

        if (definition.Range is { } range)
        {
            writer.Text(separator);
            range.Write(writer);
        }

        var keyCondition = writer.Take();
        var filterExpression = writer.Take(filter);
        return new()
        {
            TableName = definition.Table.TableName,
            IndexName = definition.IndexName,
            KeyConditionExpression = keyCondition,
            FilterExpression = filterExpression,
            ExpressionAttributeNames = writer.Names,
            ExpressionAttributeValues = writer.TakeValues(),
            ScanIndexForward = !definition.IsDescending,
            ConsistentRead = definition.IsConsistent,
            Limit = definition.PageSize,
        };
    }
}
