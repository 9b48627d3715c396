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
    /// <summary>Leaves of a range behind a prefix what is between the ends.</summary>
    internal SortKeyBounds Narrow(SortKeyBounds bounds, string prefix)
    {
        var greatest = prefix + Greatest;
        return bounds.Within(
            SortKeyText.Ceiling(prefix + Least),
            Tail == SortKeyTail.None ? SortKeyText.Floor(greatest) : SortKeyText.Top(greatest, Tail == SortKeyTail.Any));
    }
}
