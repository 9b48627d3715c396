using System.Runtime.CompilerServices;
using Monotable.Protocol;

namespace Monotable;

/// <summary>Runs a scan, in one piece or in parallel segments.</summary>
internal readonly struct ScanExecutor<T>(ScanDefinition<T> definition, int? segments = null)
{
    public IAsyncEnumerable<T> EnumerateAsync(CancellationToken cancellationToken) =>
        ItemsOfAsync(definition, segments, cancellationToken);

    public async ValueTask<List<T>> ToListAsync(CancellationToken cancellationToken)
    {
        var results = new List<T>();
        await foreach (var page in ItemPages(definition, segments, cancellationToken).ConfigureAwait(false))
        {
            results.AddRange(page.Items);
        }

        return results;
    }

    public async ValueTask<long> CountAsync(CancellationToken cancellationToken)
    {
        var count = 0L;
        if (definition.IsOfEntries)
        {
            await foreach (var page in ItemPages(definition, segments, cancellationToken).ConfigureAwait(false))
            {
                count += page.Items.Count;
            }

            return count;
        }

        var request = definition.ToCountRequest();
        await foreach (var page in Pages(definition, segments, request, ItemCodec.Instance, cancellationToken).ConfigureAwait(false))
        {
            count += page.Count;
        }

        return count;
    }

    public async ValueTask<Page<T>> PageAsync(string? cursor, CancellationToken cancellationToken)
    {
        var binding = CursorBinding.Of(definition.ToRequest());
        var position = cursor is null ? default : definition.Table.Cursors.Decode(binding, cursor);
        var request = definition.ToProjectedRequest() with { ExclusiveStartKey = position.Key };
        var page = await definition.Provider.ScanAsync(request, definition.Codec, cancellationToken).ConfigureAwait(false);
        return page.LastEvaluatedKey is { } last
            ? new(page.Items, definition.Table.Cursors.Encode(binding, new(last, position.Returned + page.Items.Count)))
            : new(page.Items, null);
    }

    private static async IAsyncEnumerable<T> ItemsOfAsync(
        ScanDefinition<T> definition, int? segments, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var page in ItemPages(definition, segments, cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in page.Items)
            {
                // A page may hold a megabyte of items: who cancels among them need not see the rest.
                cancellationToken.ThrowIfCancellationRequested();
                yield return item;
            }
        }
    }

    private static IAsyncEnumerable<ScanResponse<T>> ItemPages(ScanDefinition<T> definition, int? segments, CancellationToken cancellationToken) =>
        Pages(definition, segments, definition.ToProjectedRequest(), definition.Codec, cancellationToken);

    private static IAsyncEnumerable<ScanResponse<TItem>> Pages<TItem>(
        ScanDefinition<T> definition, int? segments, ScanRequest request, IItemCodec<TItem> codec, CancellationToken cancellationToken)
    {
        var pages = new ScanPages<TItem>(definition.Provider, codec);
        return segments is { } count
            ? pages.InSegmentsAsync(request, count, definition.Table.Options.ParallelRequestsMax, cancellationToken)
            : pages.OneByOneAsync(request, cancellationToken);
    }
}
