using Monotable.Protocol;

namespace Monotable;

/// <summary>The pages of a query, one after another, until it is exhausted or has given as many items as were asked for.</summary>
internal sealed class QueryPages<T>(IDynamoDbProvider provider, QueryRequest query, IItemCodec<T> codec, int? firstLimit, int? take)
{
    private QueryRequest? _next = query with { Limit = firstLimit };
    private int _remaining = take ?? int.MaxValue;

    /// <summary>Gets whether there may be another page.</summary>
    public bool MayGoOn => _next is not null && _remaining > 0;

    /// <summary>Reads the next page.</summary>
    /// <returns>Its items, and how many of them were asked for.</returns>
    public async ValueTask<(IReadOnlyList<T> Items, int Count)> NextAsync(CancellationToken cancellationToken)
    {
        var page = await provider.QueryAsync(_next!, codec, cancellationToken).ConfigureAwait(false);
        _next = page.LastEvaluatedKey is { } last ? query with { ExclusiveStartKey = last } : null;
        var count = Math.Min(page.Items.Count, _remaining);
        _remaining -= count;
        return (page.Items, count);
    }
}
