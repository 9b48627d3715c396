namespace Monotable;

/// <summary>Some items of index entries were not read, despite all attempts.</summary>
/// <param name="results">What was read.</param>
public sealed class HydrationIncompleteException(ReadResults results)
    : MonotableException(
        $"{results.Unprocessed.Count} items of an index's entries were not read: the service returned their keys as unprocessed each time. "
        + "Read them again later.")
{
    /// <summary>Gets what was read: the items by <see cref="ReadResults.OfEntity{T}"/>, and the reads that stayed unprocessed.</summary>
    public ReadResults Results { get; } = results;
}
