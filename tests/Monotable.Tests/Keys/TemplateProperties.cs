using Monotable.Keys;
using Monotable.TestSupport;

namespace Monotable.Tests.Keys;

/// <summary>What holds for whole keys: random sequences of literals and parts, as a template may have them.</summary>
public sealed class TemplateProperties
{
    private const int Templates = 300;
    private const int KeysPerTemplate = 120;

    private static readonly string[] Literals = ["#", "USER#", "$", "{", "%", "0", "A", "#9#order#", "\u00E5", "\uFFFF", "\U0010FFFF", "$23"];

    [Fact]
    public void Different_values_never_give_the_same_key() => ForRandomTemplates((template, tuples) =>
    {
        var keys = new Dictionary<string, object[]>();
        foreach (var tuple in tuples)
        {
            var key = Encode(template, tuple);
            if (!keys.TryAdd(key, tuple))
            {
                Assert.Equal(0, Compare(template, keys[key], tuple));
            }
        }
    });

    [Fact]
    public void Keys_compare_as_their_values_do_from_left_to_right() => ForRandomTemplates((template, tuples) =>
    {
        if (template.Any(step => step is PartCase { Ordered: false }))
        {
            return;
        }

        for (var i = 1; i < tuples.Count; i++)
        {
            var (left, right) = (tuples[i - 1], tuples[i]);
            Assert.Equal(Compare(template, left, right), PartProperties.CompareBytes(Encode(template, left), Encode(template, right)));
        }
    });

    [Fact]
    public void Keys_parse_back() => ForRandomTemplates((template, tuples) =>
    {
        foreach (var tuple in tuples)
        {
            var key = Encode(template, tuple);
            var decoded = Decode(template, key);
            Assert.NotNull(decoded);
            Assert.Equal(0, Compare(template, tuple, decoded));
            Assert.Null(Decode(template, key + "\u0001\uD800"));
        }
    });

    [Fact]
    public void A_delimiter_in_a_value_is_not_a_delimiter()
    {
        Assert.Equal("c1$23order$239#1", TwoParts("c1#order#9", "1"));
        Assert.Equal("c1#9$23order$231", TwoParts("c1", "9#order#1"));
        Assert.Equal("#x", TwoParts("", "x"));
        Assert.Equal("x#", TwoParts("x", ""));
        Assert.Equal("$24{x}#$2423", TwoParts("${x}", "$23"));

        static string TwoParts(string first, string second) => Encode([PartCases.String, "#", PartCases.String], [first, second]);
    }

    private static void ForRandomTemplates(Action<List<object>, List<object[]>> check) => Seeded.Run(random =>
    {
        for (var i = 0; i < Templates; i++)
        {
            var template = NextTemplate(random);
            var parts = template.OfType<PartCase>().ToArray();

            // Few values per part, so that tuples often share some of them.
            var values = parts.Select(part => Enumerable.Range(0, 6).Select(_ => part.Next(random)).ToArray()).ToArray();
            var tuples = Enumerable.Range(0, KeysPerTemplate).Select(_ => values.Select(pool => random.GetItems(pool, 1)[0]).ToArray()).ToList();
            check(template, tuples);
        }
    });

    private static List<object> NextTemplate(Random random)
    {
        List<object> template = [];
        if (random.Next(3) > 0)
        {
            template.Add(random.GetItems(Literals, 1)[0]);
        }

        var inner = PartCases.Followed.ToArray();
        for (var count = random.Next(1, 4); count > 1; count--)
        {
            // Strings are where collisions would come from, so half of the parts are strings.
            var part = random.Next(2) == 0 ? PartCases.String : random.GetItems(inner, 1)[0];
            template.Add(part);
            var literal = random.GetItems(Literals, 1)[0];
            if (part.Kind != SortKeyPartKind.Fixed)
            {
                template.Add(literal.StartsWith('#') ? literal : "#" + literal);
            }
            else if (random.Next(3) > 0)
            {
                template.Add(literal);
            }
        }

        template.Add(random.Next(2) == 0 ? PartCases.String : random.GetItems(PartCases.Ordered.ToArray(), 1)[0]);
        return template;
    }

    private static string Encode(List<object> template, object[] tuple)
    {
        var writer = new KeyWriter(stackalloc char[16]);
        var index = 0;
        foreach (var step in template)
        {
            if (step is PartCase part)
            {
                part.Write(ref writer, tuple[index++]);
            }
            else
            {
                writer.Literal((string)step);
            }
        }

        return writer.Finish();
    }

    private static object[]? Decode(List<object> template, string key)
    {
        var reader = new KeyReader(key);
        List<object> tuple = [];
        foreach (var step in template)
        {
            object? value = null;
            if (step is PartCase part ? !part.TryRead(ref reader, out value) : !reader.TryLiteral((string)step))
            {
                return null;
            }

            if (step is PartCase)
            {
                tuple.Add(value!);
            }
        }

        return reader.AtEnd ? [.. tuple] : null;
    }

    private static int Compare(List<object> template, object[] left, object[] right)
    {
        var parts = template.OfType<PartCase>();
        return Math.Sign(parts.Select((part, i) => part.Compare(left[i], right[i])).FirstOrDefault(order => order != 0));
    }
}
