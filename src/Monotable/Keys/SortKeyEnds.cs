using System.ComponentModel;

namespace Monotable.Keys;

/// <summary>
/// Between which texts an entity's sort keys lie, of all that start as they do: what the types of its key's parts leave. Generated code states it
/// where items of other entities lie on either side.
/// </summary>
/// <param name="Least">The least text behind a prefix.</param>
/// <param name="Greatest">The greatest text behind a prefix, or its start.</param>
/// <param name="Tail">What may follow <paramref name="Greatest"/>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record SortKeyEnds(string Least, string Greatest, SortKeyTail Tail)
{
    /// <summary>Leaves of a range what is between the ends. An end that does not fit into a key is the nearest text that does.</summary>
    /// <param name="bounds">The range.</param>
    /// <param name="prefix">What the keys of the range begin with.</param>
    /// <returns>The range; it may be empty.</returns>
    public SortKeyBounds Narrow(SortKeyBounds bounds, string prefix)
    {
        var greatest = prefix + Greatest;
        return bounds.Within(
            SortKeyText.Ceiling(prefix + Least),
            Tail == SortKeyTail.None ? SortKeyText.Floor(greatest) : SortKeyText.Top(greatest, Tail == SortKeyTail.Any));
    }
}
