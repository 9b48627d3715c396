namespace Monotable.Simulation.Tests;

/// <summary>The naive model: a dictionary, searched from end to end for every query.</summary>
internal sealed class Model : IEquatable<Model>
{
    private readonly Dictionary<Item, Item> _items;

    public Model()
        : this([])
    {
    }

    private Model(Dictionary<Item, Item> items) => _items = items;

    public IEnumerable<Item> Items => _items.Values;

    public static Item KeyOf(Item item) => Item.Create((Schema.Partition, item[Schema.Partition]), (Schema.Sort, item[Schema.Sort]));

    public static void CheckKey(Item key)
    {
        if (key.Count != 2)
        {
            throw ModelFaultException.Validation();
        }

        CheckItem(key);
    }

    public static void CheckItem(Item item)
    {
        var isValid = IsKey(item, Schema.Partition, AttributeType.String)
            && IsKey(item, Schema.Sort, AttributeType.String)
            && (!item.ContainsKey(Schema.IndexPartition) || IsKey(item, Schema.IndexPartition, AttributeType.String))
            && (!item.ContainsKey(Schema.IndexSort) || IsKey(item, Schema.IndexSort, AttributeType.Number));
        if (!isValid)
        {
            throw ModelFaultException.Validation();
        }
    }

    public Item? Find(Item key) => _items.GetValueOrDefault(key);

    public void Put(Item item) => _items[KeyOf(item)] = item;

    public void Remove(Item key) => _items.Remove(key);

    public Model Copy() => new(new(_items));

    public bool Equals(Model? other) =>
        other?._items.Count == _items.Count && _items.All(entry => entry.Value.Equals(other._items.GetValueOrDefault(entry.Key)));

    public override bool Equals(object? obj) => Equals(obj as Model);

    public override int GetHashCode() => _items.Values.Aggregate(0, (hash, item) => hash ^ item.GetHashCode());

    private static bool IsKey(Item item, string name, AttributeType type) =>
        item.TryGetValue(name, out var value) && value.Type == type && (type != AttributeType.String || value.AsString().Length > 0);
}
