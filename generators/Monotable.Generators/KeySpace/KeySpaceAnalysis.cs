using System;
using System.Collections.Generic;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.KeySpace;

/// <summary>
/// Compares the keys of the entities of one table, pair by pair: which can be the same, and which queries read items of other entities. Keys are
/// compared as the sets of texts that their templates can produce; that one member may feed several places of a key is not taken into account, so
/// what is found to be distinct is, and what is reported is so for some values.
/// </summary>
internal static class KeySpaceAnalysis
{
    /// <summary>Finds what there is to say of all tables.</summary>
    /// <param name="entities">The tables' entities.</param>
    public static IEnumerable<KeyOverlap> Overlaps(IEnumerable<EntityModel> entities) =>
        entities.GroupBy(static entity => entity.Table.Type).SelectMany(OfTable);

    private static IEnumerable<KeyOverlap> OfTable(IEnumerable<EntityModel> entities)
    {
        // The base of a family has no items of its own.
        var keys = entities.Where(static entity => !entity.IsFamily)
            .OrderBy(static entity => entity.Type.Type, StringComparer.Ordinal)
            .Select(static entity => new EntityKeys(entity))
            .ToList();
        for (var i = 0; i < keys.Count; i++)
        {
            if (keys.Take(i).Select(other => SameKey(keys[i], other)).FirstOrDefault(static found => found is not null) is { } same)
            {
                yield return same;
            }
        }

        foreach (var reader in keys)
        {
            foreach (var found in reader.Queries.Select(query => Read(query, reader, keys)).OfType<KeyOverlap>())
            {
                yield return found;
            }
        }
    }

    private static KeyOverlap? SameKey(EntityKeys later, EntityKeys earlier) =>
        !later.IsOfFamily(earlier) && later.Primary.Common(earlier.Primary) is { } example
            ? Overlap(KeyOverlapKind.SameKey, later.Entity, [earlier.Entity], "", example)
            : null;

    private static KeyOverlap? Read(IndexKeys query, EntityKeys reader, IEnumerable<EntityKeys> all)
    {
        // Entities whose keys can be the same are reported as that.
        var captured = all
            .Where(other => !ReferenceEquals(other, reader) && !other.IsOfFamily(reader) && other.In(query.Index) is { } entry && query.Reads(entry))
            .Where(other => query.Index.Length > 0 || reader.Primary.Common(other.Primary) is null)
            .Select(static other => other.Entity)
            .ToList();
        return captured.Count == 0 ? null : Overlap(KeyOverlapKind.Read, reader.Entity, captured, query.Index, "");
    }

    private static KeyOverlap Overlap(KeyOverlapKind kind, EntityModel entity, IEnumerable<EntityModel> others, string index, string example) =>
        new(kind, entity.Table.Type, entity.Type.Type, others.Select(static other => other.Type.Name).ToEquatableArray(), index, example);
}
