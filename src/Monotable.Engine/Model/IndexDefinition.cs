using System.Collections.Immutable;
using Monotable.Protocol;

namespace Monotable.Engine.Model;

/// <summary>A local or global secondary index: which items it holds, under which key, and what of them.</summary>
internal sealed record IndexDefinition
{
    private readonly ImmutableHashSet<string>? _projected;
    private readonly KeyShape _tableKey;

    public IndexDefinition(string name, bool isGlobal, KeyShape key, KeyShape tableKey, Projection projection)
    {
        Name = name;
        IsGlobal = isGlobal;
        Key = key;
        Projection = projection;
        _tableKey = tableKey;
        if (projection.ProjectionType != ProjectionType.All)
        {
            _projected = [.. key.Attributes.Select(static a => a.Name), .. tableKey.Attributes.Select(static a => a.Name),
                .. projection.NonKeyAttributes ?? []];
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

    /// <summary>Makes the index's entry of an item; none where the item lacks a key attribute of either, or holds one that cannot be a key.</summary>
    public Entry? EntryOf(Item item)
    {
        var values = new AttributeValue[Key.Count + _tableKey.Count];
        for (var i = 0; i < Key.Count; i++)
        {
            var attribute = Key.Attributes[i];
            if (!item.TryGetValue(attribute.Name, out values[i]) || !attribute.Admits(values[i]))
            {
                return null;
            }
        }

        for (var i = 0; i < _tableKey.Count; i++)
        {
            if (!item.TryGetValue(_tableKey.Attributes[i].Name, out values[Key.Count + i]))
            {
                return null;
            }
        }

        return new(new EntryKey(values, Key.PartitionCount), Project(item));
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

    private static DateTimeOffset? Earlier(DateTimeOffset? left, DateTimeOffset? right) =>
        left is null ? right : right is null || left < right ? left : right;
}
