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
internal sealed class KeySpaceAnalysis
{
    private readonly string _table;
    private readonly List<EntityKeys> _keys;
    private readonly List<KeyOverlap> _overlaps = [];
    private readonly List<ExactQuery> _exact = [];

    private KeySpaceAnalysis(string table, IEnumerable<EntityModel> entities)
    {
        _table = table;
        _keys = entities.OrderBy(static entity => entity.Type.Type, StringComparer.Ordinal)
            .Select(static entity => new EntityKeys(entity))
            .ToList();
    }

    // The base of a family has queries, but no items of its own.
    private IEnumerable<EntityKeys> Stored => _keys.Where(static keys => !keys.Entity.IsFamily);

    /// <summary>Finds what there is to say of all tables.</summary>
    /// <param name="entities">The tables' entities.</param>
    public static KeySpaceFacts Of(IEnumerable<EntityModel> entities)
    {
        var tables = entities.GroupBy(static entity => entity.Table.Type).Select(static table => new KeySpaceAnalysis(table.Key, table)).ToList();
        foreach (var table in tables)
        {
            table.Compare();
        }

        return new(
            tables.SelectMany(static table => table._overlaps).ToEquatableArray(),
            tables.SelectMany(static table => table._exact).ToEquatableArray());
    }

    private void Compare()
    {
        var stored = Stored.ToList();
        for (var i = 0; i < stored.Count; i++)
        {
            if (stored.Take(i).Select(other => SameKey(stored[i], other)).FirstOrDefault(static found => found is not null) is { } same)
            {
                _overlaps.Add(same);
            }
        }

        foreach (var reader in _keys)
        {
            foreach (var query in reader.Queries)
            {
                Read(query, reader, stored);
            }
        }
    }

    private KeyOverlap? SameKey(EntityKeys later, EntityKeys earlier) =>
        !later.IsOfFamily(earlier) && later.Primary.Common(earlier.Primary) is { } example
            ? Overlap(KeyOverlapKind.SameKey, later.Entity, [earlier.Entity], "", example)
            : null;

    private void Read(IndexKeys query, EntityKeys reader, IEnumerable<EntityKeys> stored)
    {
        var begunAlike = stored
            .Where(other => !ReferenceEquals(other, reader) && !other.IsOfFamily(reader) && other.In(query.Index) is { } entry && query.Reads(entry))
            .ToList();
        var isExact = begunAlike.Exists(other => query.KeepsOut(other.In(query.Index)!));
        if (isExact)
        {
            _exact.Add(new(_table, reader.Entity.Type.Type, query.Index));
        }

        // Entities whose keys can be the same are reported as that.
        var read = begunAlike.Where(other => !isExact || query.ReadsBetween(other.In(query.Index)!))
            .Where(other => query.Index.Length > 0 || reader.Primary.Common(other.Primary) is null)
            .Select(static other => other.Entity)
            .ToList();
        if (read.Count > 0 && !reader.Entity.IsFamily)
        {
            _overlaps.Add(Overlap(KeyOverlapKind.Read, reader.Entity, read, query.Index, ""));
        }
    }

    private KeyOverlap Overlap(KeyOverlapKind kind, EntityModel entity, IEnumerable<EntityModel> others, string index, string example) =>
        new(kind, _table, entity.Type.Type, others.Select(static other => other.Type.Type).ToEquatableArray(), index, example);
}
