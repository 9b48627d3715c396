using Monotable.Protocol;

namespace Monotable;

/// <summary>A query that returns chosen attributes as items.</summary>
public sealed class ItemQuery
{
    private readonly Func<Item?, CancellationToken, ValueTask<QueryResponse<Item>>> _read;
    private readonly int? _take;

    internal ItemQuery(Func<Item?, CancellationToken, ValueTask<QueryResponse<Item>>> read, int? take)
    {
        _read = read;
        _take = take;
    }

    /// <summary>Enumerates the results, reading page after page.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    public async IAsyncEnumerator<Item> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        var remaining = _take ?? int.MaxValue;
        Item? start = null;
        do
        {
            var page = await _read(start, cancellationToken).ConfigureAwait(false);
            foreach (var item in page.Items)
            {
                yield return item;
                if (--remaining == 0)
                {
                    yield break;
                }
            }

            start = page.LastEvaluatedKey;
        }
        while (start is not null);
    }

    /// <summary>Reads all results.</summary>
    /// <param name="cancellationToken">Cancels the calls.</param>
    public async ValueTask<List<Item>> ToListAsync(CancellationToken cancellationToken = default)
    {
        var results = new List<Item>();
        await foreach (var item in new Enumerable(this, cancellationToken))
        {
            results.Add(item);
        }

        return results;
    }

    private readonly struct Enumerable(ItemQuery query, CancellationToken cancellationToken)
    {
        public IAsyncEnumerator<Item> GetAsyncEnumerator() => query.GetAsyncEnumerator(cancellationToken);
    }
}
