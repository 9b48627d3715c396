using System.Runtime.CompilerServices;
using Monotable.Protocol;

namespace Monotable;

/// <summary>Sends a query's requests.</summary>
internal readonly struct QueryExecutor<T, TFields>(QueryDefinition<T, TFields> definition)
{
    private readonly QueryDefinition<T, TFields> _definition = definition;

    public async IAsyncEnumerable<T> EnumerateAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (_definition.IsEmpty)
        {
            yield break;
        }

        var remaining = _definition.Take ?? int.MaxValue;
        var request = ToRequest(new ExpressionWriter(), _definition.Filter);
        while (true)
        {
            var page = await _definition.Table.Provider.QueryAsync(request, _definition.Codec, cancellationToken).ConfigureAwait(false);
            foreach (var item in page.Items)
            {
                yield return item;
                if (--remaining == 0)
                {
                    yield break;
                }
            }

            if (page.LastEvaluatedKey is null)
            {
                yield break;
            }

            request = request with { ExclusiveStartKey = page.LastEvaluatedKey };
        }
    }

    public async ValueTask<long> CountAsync(CancellationToken cancellationToken)
    {
        if (_definition.IsEmpty)
        {
            return 0;
        }

        // The service counts whatever lies in the range, so entities are told apart by the filter.
        var filter = Condition.Combine(_definition.IsEntity, _definition.Filter);
        var request = ToRequest(new ExpressionWriter(), filter) with { Select = Select.Count };
        var count = 0L;
        do
        {
            var page = await _definition.Table.Provider.QueryAsync(request, ItemCodec.Instance, cancellationToken).ConfigureAwait(false);
            count += page.Count;
            request = request with { ExclusiveStartKey = page.LastEvaluatedKey };
        }
        while (request.ExclusiveStartKey is not null && count < (_definition.Take ?? long.MaxValue));
        return Math.Min(count, _definition.Take ?? long.MaxValue);
    }

    public async ValueTask<Page<T>> PageAsync(string? cursor, CancellationToken cancellationToken)
    {
        if (_definition.IsEmpty)
        {
            return new([], null);
        }

        var request = ToRequest(new ExpressionWriter(), _definition.Filter);
        var binding = Cursor.BindingOf(request);
        request = request with { ExclusiveStartKey = cursor is null ? null : Cursor.Decode(cursor, binding) };
        if (_definition.Take is { } take)
        {
            request = request with { Limit = Math.Min(take, request.Limit ?? int.MaxValue) };
        }

        var page = await _definition.Table.Provider.QueryAsync(request, _definition.Codec, cancellationToken).ConfigureAwait(false);
        return new(page.Items, page.LastEvaluatedKey is null ? null : Cursor.Encode(page.LastEvaluatedKey, binding));
    }

    public async ValueTask<QueryResponse<Item>> SelectAsync(IReadOnlyList<AttributePath> paths, Item? start, CancellationToken cancellationToken)
    {
        if (_definition.IsEmpty)
        {
            return new();
        }

        var writer = new ExpressionWriter();
        var separator = "";
        foreach (var path in paths)
        {
            writer.Text(separator).Path(path);
            separator = ", ";
        }

        var projection = writer.Take();
        var filter = Condition.Combine(_definition.IsEntity, _definition.Filter);
        var request = ToRequest(writer, filter) with { ProjectionExpression = projection, ExclusiveStartKey = start };
        return await _definition.Table.Provider.QueryAsync(request, ItemCodec.Instance, cancellationToken).ConfigureAwait(false);
    }

    private QueryRequest ToRequest(ExpressionWriter writer, Condition? filter)
    {
        var separator = "";
        foreach (var (attribute, value) in _definition.Equalities)
        {
            writer.Text(separator).Name(attribute).Text(" = ").Value(value);
            separator = " AND ";
        }

        if (_definition.Range is { } range)
        {
            writer.Text(separator);
            range.Write(writer);
        }

        var keyCondition = writer.Take();
        var filterExpression = writer.Take(filter);
        return new()
        {
            TableName = _definition.Table.TableName,
            IndexName = _definition.IndexName,
            KeyConditionExpression = keyCondition,
            FilterExpression = filterExpression,
            ExpressionAttributeNames = writer.Names,
            ExpressionAttributeValues = writer.TakeValues(),
            ScanIndexForward = !_definition.IsDescending,
            ConsistentRead = _definition.IsConsistent,
            Limit = _definition.PageSize,
        };
    }
}
