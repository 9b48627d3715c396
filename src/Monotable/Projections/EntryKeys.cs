using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable;

/// <summary>How entries of an index are told apart. Generated code makes it.</summary>
/// <param name="IsOwn">Whether an item has a primary key of the entity.</param>
/// <param name="Attributes">The names of the primary key's attributes.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record EntryKeys(Func<Item, bool> IsOwn, params string[] Attributes)
{
    internal IReadOnlyList<AttributePath> Paths { get; } = [.. Attributes.Select(AttributePath.Of)];
}
