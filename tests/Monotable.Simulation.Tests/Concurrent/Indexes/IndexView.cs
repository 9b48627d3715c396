namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>An index as its description tells it, and what it must hold: worked out from the table alone, item by item.</summary>
internal sealed class IndexView
{
    private readonly HashSet<string>? _projected;

    private IndexView(TableDescription table, string name, IReadOnlyList<KeySchemaElement> key, Projection projection, bool isGlobal, long itemCount)
    {
        Name = name;
        IsGlobal = isGlobal;
        ItemCount = itemCount;
        Partition = [.. key.Where(part => part.KeyType == KeyType.Hash).Select(part => part.AttributeName)];
        Sort = [.. key.Where(part => part.KeyType == KeyType.Range).Select(part => part.AttributeName)];
        var keys = table.KeySchema.Concat(key).Select(part => part.AttributeName);
        _projected = projection.ProjectionType == ProjectionType.All ? null : [.. keys, .. projection.NonKeyAttributes ?? []];
    }

    public string Name { get; }

    public bool IsGlobal { get; }

    public long ItemCount { get; }

    public string[] Partition { get; }

    public string[] Sort { get; }

    /// <summary>Gets the indexes of a table that can be read.</summary>
    public static IReadOnlyList<IndexView> Of(TableDescription table) =>
    [
        .. table.GlobalSecondaryIndexes.Where(index => index.IndexStatus == IndexStatus.Active)
            .Select(index => new IndexView(table, index.IndexName, index.KeySchema, index.Projection, isGlobal: true, index.ItemCount)),
        .. table.LocalSecondaryIndexes
            .Select(index => new IndexView(table, index.IndexName, index.KeySchema, index.Projection, isGlobal: false, index.ItemCount)),
    ];

    /// <summary>Gets the entry that the index must have of an item; none where the item lacks a key attribute.</summary>
    public Item? EntryOf(Item item)
    {
        if (!Partition.Concat(Sort).All(item.ContainsKey))
        {
            return null;
        }

        return _projected is null ? item : Item.Create(item.Where(entry => _projected.Contains(entry.Key)));
    }

    /// <summary>Checks all entries of the index against the table.</summary>
    /// <exception cref="SimulationException">They are not the projection of the table.</exception>
    public void Check(IReadOnlyDictionary<Item, Item> table, IReadOnlyList<Item> entries)
    {
        var expected = table.Values.Select(EntryOf).OfType<Item>().ToDictionary(IndexedTable.Key);
        var found = new HashSet<Item>();
        foreach (var entry in entries)
        {
            var key = IndexedTable.Key(entry);
            if (!found.Add(key) || !entry.Equals(expected.GetValueOrDefault(key)))
            {
                throw Differs(entry, expected.GetValueOrDefault(key));
            }
        }

        if (expected.Keys.FirstOrDefault(key => !found.Contains(key)) is { } missing)
        {
            throw Differs(null, expected[missing]);
        }

        if (ItemCount != expected.Count)
        {
            throw new SimulationException($"Index {Name} says that it has {ItemCount} entries, and should have {expected.Count}.");
        }
    }

    /// <summary>Checks the entries of the items that did not change while they were read.</summary>
    public void CheckStable(IReadOnlyDictionary<Item, Item> before, IReadOnlyList<Item> entries, IReadOnlyDictionary<Item, Item> after)
    {
        var found = entries.ToLookup(IndexedTable.Key);
        foreach (var (key, item) in before.Where(item => item.Value.Equals(after.GetValueOrDefault(item.Key))))
        {
            var expected = EntryOf(item);
            if (!found[key].SequenceEqual(expected is null ? [] : [expected]))
            {
                throw Differs(found[key].FirstOrDefault(), expected);
            }
        }
    }

    private SimulationException Differs(Item? entry, Item? expected) =>
        new($"Index {Name} has {Outcome.Text(entry)} and should have {Outcome.Text(expected)}.");
}
