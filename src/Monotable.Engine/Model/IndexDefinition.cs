using System.Collections.Immutable;
using Monotable.Protocol;

namespace Monotable.Engine.Model;

/// <summary>A local or global secondary index: which items it holds, under which key, and what of them.</summary>
internal sealed class IndexDefinition
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

    public bool ProjectsAll => _projected is null;

    public bool Projects(string attribute) => _projected is null || _projected.Contains(attribute);

    public IndexDefinition With(ProvisionedThroughputDescription throughput) =>
        new(Name, IsGlobal, Key, _tableKey, Projection) { Throughput = throughput };

    /// <summary>Makes the index's entry of an item; none where the item lacks a key attribute, or holds one that cannot be a key.</summary>
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
            values[Key.Count + i] = item[_tableKey.Attributes[i].Name];
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
}
