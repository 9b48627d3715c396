using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable;

/// <summary>How entries of an index are told apart. Generated code makes it.</summary>
/// <param name="isOwn">Whether an item has a primary key of the entity.</param>
/// <param name="hasDiscriminator">Whether the index holds the discriminator.</param>
/// <param name="attributes">The names of the primary key's attributes.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntryKeys(Func<Item, bool> isOwn, bool hasDiscriminator, params string[] attributes)
{
    internal Func<Item, bool> IsOwn { get; } = isOwn;

    internal bool HasDiscriminator { get; } = hasDiscriminator;

    internal AttributeNames Names { get; } = new(attributes);

    internal IReadOnlyList<AttributePath> Paths { get; } = [.. attributes.Select(AttributePath.Of)];
}
