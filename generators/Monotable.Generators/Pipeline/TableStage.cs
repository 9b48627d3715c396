using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Diagnostics;
using Monotable.Generators.Model;

namespace Monotable.Generators.Pipeline;

/// <summary>Facts across entities: who must be left out, and what a table consists of.</summary>
internal static class TableStage
{
    public static EntityHeader Header(EntityModel model) => new(
        model.Table.Type,
        model.Type.Type,
        model.Namespace,
        model.Stem,
        model.Set,
        model.Discriminator,
        model.IsPublic,
        model.Templates.Select(static template => new KeyAttribute(template.Attribute, template.Stored, template.IsSort)).ToEquatableArray(),
        model.Indexes.Select(index => new IndexUse(index.Index.Name, index.KeyAttributes(model.Partition).ToEquatableArray())).ToEquatableArray(),
        model.Expiry is not null)
    {
        IsFamily = model.IsFamily,
        Family = model.Family,
    };

    /// <summary>Makes the model of a table of those entities that are of it and not refused.</summary>
    public static TableModel Model(TableHeader header, IEnumerable<EntityHeader> entities, EquatableArray<string> refused) => new(
        header,
        entities.Where(entity => entity.Table == header.Type && !refused.Contains(entity.Entity))
            .OrderBy(static entity => entity.Set, StringComparer.Ordinal)
            .ToEquatableArray());

    /// <summary>The entities for which no code can be generated because of another entity: with one of a family, all of it.</summary>
    public static EquatableArray<string> Refused(EquatableArray<EntityHeader> entities)
    {
        var clashing = Clashes(entities).Select(static clash => clash.Entity).ToList();
        var families = new HashSet<string>(clashing.Where(static entity => entity.Family.Length > 0).Select(static entity => entity.Family));
        return clashing.Concat(entities.Where(entity => families.Contains(entity.Family)))
            .Select(static entity => entity.Entity)
            .Distinct()
            .OrderBy(static entity => entity, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    /// <summary>Finds every clash; each names the entity that is left out: the later one in ordinal order.</summary>
    public static IEnumerable<EntityClash> Clashes(IEnumerable<EntityHeader> entities)
    {
        var accepted = new AcceptedEntities();
        foreach (var entity in entities.OrderBy(static entity => entity.Entity, StringComparer.Ordinal))
        {
            var clash = accepted.Neighbours(entity).Select(other => Clash(other, entity)).FirstOrDefault(static found => found is not null);
            if (clash is null)
            {
                accepted.Add(entity);
            }
            else
            {
                yield return clash;
            }
        }
    }

    private static EntityClash? Clash(EntityHeader first, EntityHeader second)
    {
        if (first.Namespace == second.Namespace && first.Stem == second.Stem)
        {
            return first.Entity == second.Entity && first.Table == second.Table
                ? new(second, TablesRules.EntityIncludedTwice, [Names.Short(first.Table), Names.Short(first.Entity)])
                : new(second, TablesRules.GeneratedNameClash, [Names.Short(first.Entity), Names.Short(second.Entity), first.Stem]);
        }

        if (first.Table != second.Table)
        {
            return null;
        }

        object[] names = [Names.Short(first.Entity), Names.Short(second.Entity)];
        var table = Names.Short(first.Table);
        return first.Set == second.Set ? new(second, TablesRules.SetClash, [.. names, first.Set, table])
            : first.Discriminator == second.Discriminator && !first.IsFamily && !second.IsFamily
                ? new(second, TablesRules.DiscriminatorClash, [.. names, first.Discriminator, table])
            : IndexClash(first, second) ?? TypeClash(first, second);
    }

    private static EntityClash? TypeClash(EntityHeader first, EntityHeader second)
    {
        var others = second.Keys.Concat(second.Indexes.SelectMany(static index => index.Keys)).ToList();
        foreach (var key in first.Keys.Concat(first.Indexes.SelectMany(static index => index.Keys)))
        {
            if (others.FirstOrDefault(other => other.Name == key.Name && other.Type != key.Type) is { } different)
            {
                object[] arguments = [key.Name, Code(key.Type), Names.Short(first.Entity), Code(different.Type), Names.Short(second.Entity)];
                return new(second, KeysRules.KeyTypesDiffer, arguments);
            }
        }

        return null;
    }

    private static EntityClash? IndexClash(EntityHeader first, EntityHeader second)
    {
        foreach (var use in first.Indexes)
        {
            if (second.Indexes.FirstOrDefault(other => other.Index == use.Index) is { } other && !Keys(use).SequenceEqual(Keys(other)))
            {
                var (own, others) = (string.Join(", ", Keys(use)), string.Join(", ", Keys(other)));
                object[] arguments = [Names.Short(first.Entity), Names.Short(second.Entity), use.Index, own, others];
                return new(second, IndexesRules.IndexShapesDiffer, arguments);
            }
        }

        return null;
    }

    private static IEnumerable<string> Keys(IndexUse use) => use.Keys.Select(static key => key.IsSort ? "sort " + key.Name : key.Name);

    private static string Code(StoredKind kind) => kind.ToString().Substring(0, 1);
}
