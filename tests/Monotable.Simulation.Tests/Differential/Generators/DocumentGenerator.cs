namespace Monotable.Simulation.Tests.Differential;

/// <summary>Random keys, items and values for a table. The domains are small, so that requests meet.</summary>
internal sealed class DocumentGenerator(Random random, FaultBudget faults, ScriptSchema schema)
{
    private static readonly string[] FreeAttributes = ["a", "b", "c", "d", "name", "x-y", "Ä"];

    // In the order of their bytes; the order of their UTF-16 units is another.
    private static readonly string[] Texts = ["a", "ab", "abc", "b", "é", "\uFFFD", "\U0001F600"];

    private static readonly AttributeValue[] Numbers =
    [
        -10, -1.5m, -1, 0, 0.25m, 1, 2, 3, 9, 10, 100, DynamoDbNumber.MaxValue, DynamoDbNumber.MinValue, DynamoDbNumber.SmallestPositive,
        DynamoDbNumber.Parse("1e38"), DynamoDbNumber.Parse("12345678901234567890123456789012345678"), DynamoDbNumber.Parse("0.00001"),
    ];

    private static readonly byte[][] Binaries = [[0], [0, 1], [1], [127], [128], [255]];

    private readonly ValueGenerator _values = new(random);

    public string FreeAttribute() => random.Next(3) > 0 ? random.Pick("a", "b", "c", "d") : random.Pick(FreeAttributes);

    public AttributeValue Any() => random.Next(8) switch
    {
        0 => random.Pick(Numbers),
        1 => random.Pick(Texts),
        _ => _values.Any(),
    };

    public AttributeValue Number() => random.OneIn(6) ? random.Pick(Numbers) : _values.Number();

    public AttributeValue Set() => _values.Set();

    public AttributeValue List() => _values.List();

    public AttributeValue Scalar() => _values.Scalar();

    public AttributeValue Text() => random.OneIn(4) ? random.Pick(Texts) : _values.Text();

    /// <summary>Makes a value for a key attribute: now and then one that does not fit.</summary>
    public AttributeValue KeyValue(string name) => faults.Strike(25) ? WrongKeyValue() : RightKeyValue(name);

    public AttributeValue RightKeyValue(string name)
    {
        var few = name is "pk" or "g" ? 3 : int.MaxValue;
        return schema.KeyTypes[name] switch
        {
            AttributeType.String => random.Pick(Few(Texts, few)),
            AttributeType.Number => random.Pick(Few(Numbers, few)),
            _ => AttributeValue.Binary(random.Pick(Few(Binaries, few))),
        };
    }

    public Item Key()
    {
        var key = Item.Create(schema.TableKeys.Select(name => KeyValuePair.Create(name, KeyValue(name))));
        return !faults.Strike(30) ? key
            : random.OneIn(2) ? key.With(FreeAttribute(), Any())
            : key.Without(random.Pick([.. key.Keys]));
    }

    public Item RightKey() => Item.Create(schema.TableKeys.Select(name => KeyValuePair.Create(name, RightKeyValue(name))));

    public Item ItemOf(Item key)
    {
        var item = key;
        foreach (var name in new[] { "g", "h", "n" }.Where(name => !item.ContainsKey(name) && !random.OneIn(3)))
        {
            item = item.With(name, faults.Strike(40) ? Any() : RightKeyValue(name));
        }

        foreach (var name in FreeAttributes.Where(name => !random.OneIn(name.Length == 1 ? 3 : 2)))
        {
            item = item.With(name, Any());
        }

        return item;
    }

    /// <summary>Makes a key to go on after: of the table, or with what an index adds to it.</summary>
    public Item StartKey(IndexShape shape)
    {
        var key = random.OneIn(4) ? Key() : RightKey();
        foreach (var name in new[] { shape.Partition, shape.Sort }.OfType<string>().Where(name => !key.ContainsKey(name) && !random.OneIn(12)))
        {
            key = key.With(name, KeyValue(name));
        }

        return random.OneIn(12) ? key.With("a", 1) : key;
    }

    private AttributeValue WrongKeyValue() => random.Next(4) switch
    {
        0 => "",
        1 => AttributeValue.Binary([]),
        2 => new string('k', random.Pick(1_024, 1_025, 2_048, 2_049)),
        _ => Any(),
    };

    private static T[] Few<T>(T[] all, int count) => all[..Math.Min(count, all.Length)];
}
