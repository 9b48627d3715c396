using System.Collections.Generic;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.KeySpace;

/// <summary>An entity's keys in the table or in an index.</summary>
/// <param name="Index">The index, or none for the table.</param>
/// <param name="Partition">The partition key's attributes.</param>
/// <param name="Sort">The sort key's attributes.</param>
/// <param name="Ranges">What a query reads of the sort key, or null for everything.</param>
internal sealed record IndexKeys(
    string Index, IReadOnlyList<KeyPattern> Partition, IReadOnlyList<KeyPattern> Sort, SortRanges? Ranges)
{
    public static IndexKeys OfTable(EntityModel entity) => new(
        "",
        [KeyPattern.Of(entity.Partition, entity.Enums)],
        Patterns(entity.Sort, entity),
        entity.Sort is null ? null : new(entity.Sort, entity.Partition.Parts, entity.Enums));

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
            index.Sort is null ? null : new(index.Sort, (index.Index.IsLocal ? entity.Partition : index.Partition!).Parts, entity.Enums));
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

    /// <summary>Whether a query of all that begins as its own keys reads entries with other keys.</summary>
    public bool Reads(IndexKeys entry)
    {
        var sort = RangedKey(entry);
        return (sort is null || Ranges!.MayRead(sort))
            && MayMeet(Partition, entry.Partition)
            && Partition.Zip(entry.Partition, static (own, others) => own.Common(others)).All(static common => common is not null)
            && (sort is null || Ranges!.ReadsBegun(sort));
    }

    /// <summary>Whether a query also reads, between the ends of its own keys, entries that it <see cref="Reads"/>.</summary>
    public bool ReadsBetween(IndexKeys entry) => RangedKey(entry) is not { } sort || Ranges!.ReadsBetween(sort);

    /// <summary>Whether the ends of its own keys keep something out of entries that a query <see cref="Reads"/>.</summary>
    public bool KeepsOut(IndexKeys entry) => RangedKey(entry) is { } sort && Ranges!.KeepsOut(sort);

    private KeyPattern? RangedKey(IndexKeys entry) => Ranges is null || entry.Sort.Count == 0 ? null : entry.Sort[0];

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
