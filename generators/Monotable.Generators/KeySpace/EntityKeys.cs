using System.Collections.Generic;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.KeySpace;

/// <summary>All keys of an entity.</summary>
internal sealed class EntityKeys
{
    private readonly Dictionary<string, IndexKeys> _indexes;

    public EntityKeys(EntityModel entity)
    {
        Entity = entity;
        Primary = IndexKeys.OfTable(entity);
        _indexes = entity.Indexes.Select(index => IndexKeys.Of(entity, index)).ToDictionary(static index => index.Index);
    }

    public EntityModel Entity { get; }

    public IndexKeys Primary { get; }

    /// <summary>Gets the keys by which the entity is queried: of tables with a sort key, and of indexes.</summary>
    public IEnumerable<IndexKeys> Queries =>
        new[] { Primary }.Where(_ => Entity.Sort is not null).Concat(_indexes.Values);

    /// <summary>Whether both are cases of one family, which share their keys on purpose.</summary>
    public bool IsOfFamily(EntityKeys other) => Entity.Family.Length > 0 && Entity.Family == other.Entity.Family;

    /// <summary>The entity's keys in an index; an empty name is the table.</summary>
    public IndexKeys? In(string index) => index.Length == 0 ? Primary : _indexes.TryGetValue(index, out var keys) ? keys : null;
}
