using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Monotable.Protocol;

namespace Monotable.Engine.Model;

/// <summary>A local or global secondary index: which items it holds, under which key, and what of them.</summary>
internal sealed record IndexDefinition
{
    private readonly FrozenSet<string>? _projected;

    public IndexDefinition(string name, bool isGlobal, KeyShape key, KeyShape tableKey, Projection projection)
    {
        Name = name;
        IsGlobal = isGlobal;
        Key = key;
        Projection = projection;
        if (projection.ProjectionType != ProjectionType.All)
        {
            _projected = key.Attributes.Concat(tableKey.Attributes).Select(static attribute => attribute.Name)
                .Concat(projection.NonKeyAttributes ?? [])
                .ToFrozenSet(StringComparer.Ordinal);
        }
    }

    public string Name { get; }

    public bool IsGlobal { get; }

    public KeyShape Key { get; }

    public Projection Projection { get; }

    public ProvisionedThroughputDescription? Throughput { get; init; }

    public OnDemandThroughput? OnDemandMaximum { get; init; }

    public WarmUnits Warm { get; init; } = WarmUnits.OnDemand;

    /// <summary>Gets the change of throughput that is under way.</summary>
    public IndexUpdate? Update { get; init; }

    public bool ProjectsAll => _projected is null;

    public DateTimeOffset? Due => Earlier(Update?.Due, Warm.Due);

    public bool Projects(string attribute) => _projected is null || _projected.Contains(attribute);

    /// <summary>Makes the index as it is at a time.</summary>
    public IndexDefinition Settle(DateTimeOffset now)
    {
        if (!(Due <= now))
        {
            return this;
        }

        var settled = this with { Warm = Warm.Settle(now) };
        return Update is { } update && update.Due <= now
            ? settled with { Update = null, Throughput = update.Throughput ?? Throughput }
            : settled;
    }

    /// <summary>Tells whether the index has an entry of an item: not where the item lacks a key attribute, or holds one that cannot be a
    /// key.</summary>
    public bool Holds(Item item)
    {
        foreach (var attribute in Key.Attributes)
        {
            if (!item.TryGetValue(attribute.Name, out var value) || !attribute.Admits(value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gets the place of the entry of an item that the index holds.</summary>
    /// <param name="item">The item.</param>
    /// <param name="tableKey">The item's place in the table.</param>
    public EntryKey PlaceOf(Item item, EntryKey tableKey)
    {
        var values = new KeyValues();
        for (var i = 0; i < Key.Count; i++)
        {
            values[i] = item[Key.Attributes[i].Name];
        }

        return new(((ReadOnlySpan<AttributeValue>)values)[..Key.Count], Key.PartitionCount, tableKey);
    }

    /// <summary>Tells whether two states of an item, both in the index, have their entry at one place.</summary>
    public bool HasSamePlace(Item one, Item two)
    {
        foreach (var attribute in Key.Attributes)
        {
            if (one[attribute.Name] != two[attribute.Name])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Tells whether two states of an item, both in the index, have the same entry: all that it holds is the same.</summary>
    public bool HasSameEntry(Item one, Item two)
    {
        if (_projected is null)
        {
            return ReferenceEquals(one, two);
        }

        foreach (var name in _projected)
        {
            // No value equals none.
            one.TryGetValue(name, out var before);
            two.TryGetValue(name, out var after);
            if (before != after)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gets the size of the index's entry of an item, in bytes; zero where it has none.</summary>
    public int SizeOf(Item item)
    {
        if (!Holds(item))
        {
            return 0;
        }

        if (_projected is null)
        {
            return item.SizeBytes;
        }

        var sizeBytes = 0;
        foreach (var (name, value) in item.AsSpan())
        {
            sizeBytes += _projected.Contains(name) ? ItemSize.Of(name, value) : 0;
        }

        return sizeBytes;
    }

    /// <summary>Gets the part of an item that the index stores.</summary>
    public Item Project(Item item)
    {
        if (_projected is null)
        {
            return item;
        }

        var builder = new ItemBuilder(Math.Min(item.Count, _projected.Count));
        foreach (var (name, value) in item.AsSpan())
        {
            if (_projected.Contains(name))
            {
                builder.Add(name, value);
            }
        }

        return builder.Build();
    }

    // An index has at most four attributes of its partition and four that sort.
    [InlineArray(8)]
    private struct KeyValues
    {
        private AttributeValue _first;
    }

    private static DateTimeOffset? Earlier(DateTimeOffset? left, DateTimeOffset? right) =>
        left is null ? right : right is null || left < right ? left : right;
}
