using System.Collections.Generic;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.KeySpace;

/// <summary>An entity's keys in the table or in an index.</summary>
/// <param name="Index">The index, or none for the table.</param>
/// <param name="Partition">The partition key's attributes.</param>
/// <param name="Sort">The sort key's attributes.</param>
/// <param name="Range">What a query reads of the sort key, or null for everything.</param>
internal sealed record IndexKeys(
    string Index, IReadOnlyList<KeyPattern> Partition, IReadOnlyList<KeyPattern> Sort, KeyPattern? Range)
{
    public static IndexKeys OfTable(EntityModel entity) => new(
        "",
        [KeyPattern.Of(entity.Partition, entity.Enums)],
        Patterns(entity.Sort, entity),
        entity.Sort is null ? null : KeyPattern.ReadBy(entity.Sort));

    /// <summary>The keys under which unique values are claimed.</summary>
    public static IndexKeys OfClaims(EntityModel entity, UniqueModel unique) =>
        new("", [KeyPattern.Of(unique.Partition, entity.Enums)], Patterns(unique.Sort, entity), null);

    public static IndexKeys Of(EntityModel entity, IndexKeyModel index)
    {
        var partition = index.Index.IsLocal ? [KeyPattern.Of(entity.Partition, entity.Enums)] : Patterns(index.Partition, entity);
        return new(
            index.Index.Name,
            [.. partition, .. index.NativePartition.Select(part => KeyPattern.Of(part, entity.Enums))],
            [.. Patterns(index.Sort, entity), .. index.NativeSort.Select(part => KeyPattern.Of(part, entity.Enums))],
            index.Sort is null ? null : KeyPattern.ReadBy(index.Sort));
    }

    /// <summary>An example of a key that both can have, or null.</summary>
    public string? Common(IndexKeys other)
    {
        if (!MayMeet(Sort, other.Sort) || !MayMeet(Partition, other.Partition))
        {
            return null;
        }

        var pairs = Partition.Concat(Sort).Zip(other.Partition.Concat(other.Sort), static (own, others) => (Own: own, Others: others));
        var values = new List<string>();
        foreach (var (own, others) in pairs)
        {
            if (own.Common(others) is not { } common)
            {
                return null;
            }

            values.Add(common);
        }

        return string.Join(", ", values.Select(static value => $"\"{value}\""));
    }

    /// <summary>Whether a query of all items reads entries with other keys.</summary>
    public bool Reads(IndexKeys entry)
    {
        var sort = Range is null || entry.Sort.Count == 0 ? null : entry.Sort[0];
        return (sort is null || Range!.MayMeet(sort))
            && MayMeet(Partition, entry.Partition)
            && Partition.Zip(entry.Partition, static (own, others) => own.Common(others)).All(static common => common is not null)
            && (sort is null || Range!.Common(sort) is not null);
    }

    // Of a large table every pair comes here, so nothing is allocated.
    private static bool MayMeet(IReadOnlyList<KeyPattern> own, IReadOnlyList<KeyPattern> others)
    {
        for (var i = 0; i < own.Count && i < others.Count; i++)
        {
            if (!own[i].MayMeet(others[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static IReadOnlyList<KeyPattern> Patterns(TemplateModel? template, EntityModel entity) =>
        template is null ? [] : [KeyPattern.Of(template, entity.Enums)];
}
