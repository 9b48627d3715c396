using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable;

/// <summary>What a record marked with <see cref="ProjectionOfAttribute{T}"/> takes of an entity's items. Generated code makes it.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TResult">The record.</typeparam>
/// <param name="codec">Reads the record; it never writes.</param>
/// <param name="paths">The attributes to ask for: the record's own, the discriminator, the time of expiry, and the primary key for messages.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Projection<T, TResult>(IItemCodec<TResult> codec, params AttributePath[] paths)
{
    internal IReadOnlyList<AttributePath> Paths { get; } = paths;

    /// <summary>Makes the codec that reads projections of an index's entries, which the discriminator may be missing of.</summary>
    internal IItemCodec<TResult> Over(EntryKeys keys, Expiry? expiry)
    {
        var own = new OwnCodec<TResult>(keys, codec);
        return expiry?.Filter(own) ?? own;
    }

    /// <summary>Makes the codec that reads projections where another one would read items: what that leaves out as expired, so does it.</summary>
    internal IItemCodec<TResult> Over(IItemCodec<T> whole) =>
        whole is ExpiringCodec<T> expiring ? expiring.Expiry.Filter(codec) : codec;
}
