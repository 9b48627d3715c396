using System;
using System.Collections.Generic;
using System.Linq;
using Monotable.Generators.Emission;
using Monotable.Generators.Model;
using Monotable.Generators.Parsing;

namespace Monotable.Generators.Pipeline;

/// <summary>Makes the type of a table's items, and finds which partitions its entities share.</summary>
internal static class ItemsStage
{
    private const string CaseSuffix = "Case";

    /// <summary>Makes the model of those entities that are of the table and not refused.</summary>
    /// <param name="header">The table.</param>
    /// <param name="entities">The entities of all tables.</param>
    /// <param name="refused">Those for which no code is generated.</param>
    /// <param name="members">The table class's own members, as in <see cref="ParsedTable"/>.</param>
    public static ItemsModel Model(
        TableHeader header, IEnumerable<ItemEntity> entities, EquatableArray<string> refused, EquatableArray<string> members = default)
    {
        var own = entities.Where(entity => entity.Table == header.Type && !refused.Contains(entity.Entity)).ToList();
        var names = CaseNames(header, own);
        var cases = own.Select(entity => new ItemCase(names[entity.Entity], entity.Entity, Codec(entity), entity.Discriminator))
            .OrderBy(static item => item.Name, StringComparer.Ordinal);
        var isPublic = header.IsPublic && own.All(static entity => entity.IsPublic);
        var shared = Shared(own, names).ToList();
        var clashing = shared.Where(partition => members.Any(member => Clashes(partition, member))).ToList();
        return new(header, isPublic, cases.ToEquatableArray(), shared.Except(clashing).ToEquatableArray())
        {
            Clashes = clashing.Select(static partition => partition.Name).ToEquatableArray(),
        };
    }

    // Methods may have one name, if not one signature; the fields of a partition's filters are a type.
    private static bool Clashes(SharedPartition partition, string member)
    {
        var fields = ItemsEmitter.FieldsOf(partition);
        return member == partition.Name
            || member == $"{partition.Name}({string.Join(", ", partition.Parts.Select(static part => part.Type))})"
            || member == fields
            || member.StartsWith(fields + "(", StringComparison.Ordinal);
    }

    // Some stems are members of every case; two entities of different namespaces may have one stem.
    private static Dictionary<string, string> CaseNames(TableHeader header, List<ItemEntity> entities)
    {
        var taken = new HashSet<string>(ReservedNames.ItemCases) { header.ItemName };
        return entities.ToDictionary(
            static entity => entity.Entity,
            entity => Names.Unique(taken.Contains(entity.Stem) ? entity.Stem + CaseSuffix : entity.Stem, taken));
    }

    private static string Codec(ItemEntity entity) => Names.Global(Names.Bodies(entity.Namespace), EntityPlan.CodecNameOf(entity.Stem));

    private static IEnumerable<SharedPartition> Shared(List<ItemEntity> entities, Dictionary<string, string> cases)
    {
        var groups = entities.SelectMany(static entity => entity.Partitions.Select(partition => (Entity: entity, Partition: partition)))
            .GroupBy(static use => (use.Partition.Index, use.Partition.Signature))
            .Where(static group => group.Count() > 1)
            .OrderBy(static group => group.Key.Index, StringComparer.Ordinal)
            .ThenBy(static group => group.Key.Signature, StringComparer.Ordinal)
            .Select(static group => group.ToList())
            .ToList();
        var taken = new HashSet<string>(ReservedNames.Table.Concat(entities.Select(static entity => entity.Set)));
        foreach (var group in groups)
        {
            var first = group[0].Partition;
            yield return new(
                Names.Unique(Name(first, group, groups), taken),
                first.Index,
                first.IsOnTable,
                first.Text,
                Parts(group.ConvertAll(static use => use.Partition)).ToEquatableArray(),
                first.Keys,
                group.Select(use => new PartitionFields(
                        cases[use.Entity.Entity], use.Entity.Entity, use.Partition.Fields, use.Partition.FieldsInstance))
                    .OrderBy(static fields => fields.Case, StringComparer.Ordinal)
                    .ToEquatableArray());
        }
    }

    // Where all entities call their query of the index by one name, so does the table.
    private static string Name(
        PartitionModel first,
        List<(ItemEntity Entity, PartitionModel Partition)> group,
        List<List<(ItemEntity Entity, PartitionModel Partition)>> all)
    {
        bool HasName((ItemEntity Entity, PartitionModel Partition) use) => use.Partition.QueryName == first.QueryName;
        return first.Index.Length == 0 ? first.Stem + "Partition"
            : group.All(HasName) && all.Count(other => other.Any(HasName)) == 1 ? first.QueryName
            : $"{first.Stem}{Names.Pascal(first.Index)}Partition";
    }

    // The members that feed the key may have other names in each entity: the most frequent is taken.
    internal static IEnumerable<PartitionPart> Parts(List<PartitionModel> group) => group[0].Parts.Select((part, place) =>
        part with
        {
            Name = group.Select(partition => partition.Parts[place].Name)
                .GroupBy(static name => name)
                .OrderByDescending(static names => names.Count())
                .First()
                .Key,
        });
}
