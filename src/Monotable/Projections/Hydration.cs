using Monotable.Protocol;

namespace Monotable;

/// <summary>Reads the items that index entries are of.</summary>
internal static class Hydration
{
    /// <summary>Reads in one batch, which is cut into requests. Entries of one item are read once and returned for each.</summary>
    public static async ValueTask<List<T>> ReadAsync<TEntry, T>(
        Table table, Func<Item, GetOperation> newGet, IEnumerable<TEntry> entries, ReadOptions options, CancellationToken cancellationToken)
        where TEntry : IIndexEntry<T>
    {
        GetOperation[] reads = [.. entries.Select(entry => newGet(entry.PrimaryKey))];
        var results = await new BatchReader(table, options).ExecuteAsync(reads, cancellationToken).ConfigureAwait(false);
        return results.Unprocessed.Count == 0
            ? [.. results.OfEntity<T>()]
            : throw new HydrationIncompleteException(results);
    }
}
