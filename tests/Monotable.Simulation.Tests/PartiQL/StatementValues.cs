using System.Globalization;

namespace Monotable.Simulation.Tests.PartiQL;

/// <summary>Generates what stands in statements where a value or a path may stand. Parameters are collected in the order of the text.</summary>
internal sealed class StatementValues(Random random)
{
    private static readonly AttributeValue[] Parameters =
    [
        1, 2.5m, -3, "a", "str", "", true, AttributeValue.Null, AttributeValue.Binary([1]), AttributeValue.List(1, "a"),
        Item.Create(("x", 1)), AttributeValue.Set(AttributeSet.Create(["a", "b"])), AttributeValue.Set(AttributeSet.Create<DynamoDbNumber>([1, 2])),
    ];

    private readonly List<AttributeValue> _parameters = [];

    /// <summary>Gets the values of the parameters so far.</summary>
    public IReadOnlyList<AttributeValue>? Taken => _parameters.Count == 0 ? null : [.. _parameters];

    public string PartitionKey() => random.OneIn(25) ? Literal() : Scalar(random.Pick("p1", "p2", "p3"));

    public string SortKey() => random.OneIn(25) ? Literal() : Scalar(random.Next(1, 5));

    /// <summary>Generates a path to what is no key.</summary>
    public string Path() => random.Next(9) switch
    {
        0 => "m.x",
        1 => random.Pick("m.y[0]", "m['y'][1]", "m.y[7]", "m.zz.x"),
        2 => random.Pick("li[0]", "li[1].x", "li[9]"),
        3 => "\"order\"",
        _ => Name(),
    };

    /// <summary>Generates a path to select: DynamoDB Local returns what is behind an index under the name before it.</summary>
    public string Selected() => Path() is var path && path.Contains("].", StringComparison.Ordinal) ? Name() : path;

    public string Name() => random.Pick("num", "s", "yes", "m", "li", "ss", "ns", "zz", "made");

    /// <summary>Generates a value as one writes it, or a parameter.</summary>
    public string Value() => random.OneIn(4) ? Parameter(random.Pick(Parameters)) : Literal();

    public string Literal(int depth = 0) => random.Next(depth > 2 ? 6 : 9) switch
    {
        0 or 1 => random.Next(-3, 12).ToString(CultureInfo.InvariantCulture),
        2 => random.Pick("1.50", "-0.5e1", ".25", "1e2", "10."),
        3 or 4 => random.Pick("'a'", "'b'", "'str'", "'it''s'", "''", "'a b'"),
        5 => random.Pick("TRUE", "false", "NULL"),
        6 => $"[{Several(() => Literal(depth + 1))}]",
        7 => random.OneIn(2) ? $"{{'x':{Literal(depth + 1)}}}" : $"{{'x':{Literal(depth + 1)},'y':{Literal(depth + 1)}}}",
        _ => Bag(),
    };

    public string Bag() => random.Pick("<<'a'>>", "<<'a','c'>>", "<<1>>", "<<2, 1.5>>", "<<'b','z','a'>>");

    public string Number() => random.OneIn(8) ? Value() : Scalar(random.Next(-3, 12));

    public string Parameter(AttributeValue value)
    {
        _parameters.Add(value);
        return "?";
    }

    private string Scalar(AttributeValue value) => random.OneIn(4) ? Parameter(value)
        : value.Type == AttributeType.String ? $"'{value.AsString()}'"
        : value.AsNumber().ToString();

    private string Several(Func<string> make) => string.Join(", ", Enumerable.Range(0, random.Next(3)).Select(_ => make()));
}
