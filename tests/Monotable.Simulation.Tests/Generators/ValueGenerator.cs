namespace Monotable.Simulation.Tests;

/// <summary>Random keys, values and items. The domains are small, so that operations meet.</summary>
internal sealed class ValueGenerator(Random random, bool isHot = false)
{
    // In the order of their bytes; the order of their UTF-16 units is another.
    private static readonly string[] SortKeys = ["a", "ab", "abc", "b", "é", "\uFFFD", "\U0001F600"];

    private static readonly AttributeType[] SetTypes = [AttributeType.StringSet, AttributeType.NumberSet, AttributeType.BinarySet];

    private static readonly string[] FreeAttributes = ["a", "b", "c"];

    public AttributeValue Partition() => isHot ? "p1" : random.Pick("p1", "p2", "p3");

    public AttributeValue SortKey() => random.Pick(isHot ? SortKeys.AsSpan(0, 4) : SortKeys);

    public AttributeValue IndexPartition() => random.Pick("g1", "g2");

    public AttributeValue Number() => random.Pick<AttributeValue>(-10, -1.5m, -1, 0, 0.25m, 1, 2, 9, 10, 100);

    // ASCII only: what the size of any other text is, bytes or characters, the documentation leaves open.
    public AttributeValue Text() => random.Pick("", "x", "xy", "y", "yx", "xyx");

    public AttributeValue Binary() => AttributeValue.Binary(random.Pick<byte[]>([], [0], [1], [1, 2], [255]));

    public AttributeValue Ordered() => random.Next(3) switch
    {
        0 => Number(),
        1 => Text(),
        _ => Binary(),
    };

    public AttributeValue Scalar() => random.Next(5) switch
    {
        0 => random.OneIn(2),
        1 => AttributeValue.Null,
        _ => Ordered(),
    };

    public AttributeValue Set() => Set(random.Pick(SetTypes));

    public AttributeValue List(int depth = 1) => AttributeValue.List([.. Enumerable.Range(0, random.Next(4)).Select(_ => Any(depth - 1))]);

    public AttributeValue Map(int depth = 1) =>
        Item.Create(new[] { "x", "y" }.Where(_ => !random.OneIn(3)).Select(name => KeyValuePair.Create(name, Any(depth - 1))));

    public AttributeValue Any(int depth = 2) => random.Next(depth > 0 ? 8 : 4) switch
    {
        < 2 => Scalar(),
        2 => Number(),
        3 => Set(),
        < 6 => List(depth),
        _ => Map(depth),
    };

    public Item Key() => Item.Create((Schema.Partition, Partition()), (Schema.Sort, SortKey()));

    /// <summary>Makes a key that the service refuses.</summary>
    public Item WrongKey() => random.Next(4) switch
    {
        0 => Key().With(Schema.Sort, 1),
        1 => Key().With(Schema.Partition, ""),
        2 => Key().With("a", 1),
        _ => Key().Without(Schema.Sort),
    };

    public Item ItemOf(Item key)
    {
        var item = random.OneIn(3) ? key : key.With(Schema.IndexPartition, IndexPartition());
        item = random.OneIn(3) ? item : item.With(Schema.IndexSort, Number());
        item = random.OneIn(3) ? item : item.With("d", Scalar());
        foreach (var name in FreeAttributes)
        {
            item = random.OneIn(3) ? item : item.With(name, Any());
        }

        return item;
    }

    public Item WrongItem()
    {
        var item = ItemOf(Key());
        return random.Next(6) switch
        {
            0 => item.With(Schema.IndexPartition, 1),
            1 => item.With(Schema.IndexPartition, ""),
            2 => item.With(Schema.IndexSort, "1"),
            3 => item.With(Schema.Sort, 1),
            4 => item.With(Schema.Partition, ""),
            _ => item.Without(Schema.Sort),
        };
    }

    private AttributeValue Set(AttributeType type) => SetMembers.Make(
        type,
        Enumerable.Range(0, 1 + random.Next(3)).Select(_ => type switch
        {
            AttributeType.StringSet => Text(),
            AttributeType.NumberSet => Number(),
            _ => Binary(),
        }).Distinct());
}
