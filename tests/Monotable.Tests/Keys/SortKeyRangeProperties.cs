using System.Text;
using Monotable.Keys;
using Monotable.Protocol;
using Monotable.TestSupport;

namespace Monotable.Tests.Keys;

/// <summary>
/// A range selects exactly the keys whose part is in it: never a key of the template too few or too many, and never one without the prefix.
/// </summary>
public sealed class SortKeyRangeProperties
{
    // Before the part: nothing, the usual, characters that cannot be incremented or lie next to the surrogates, and hardly any room for more.
    private static readonly string[] Prefixes =
    [
        "", "ORDER#", "A", "\u007F", "\uD7FF", "\uFFFF", "\U0010FFFF", "A\U0010FFFF\U0010FFFF",
        .. Enumerable.Range(0, 8).Select(i => new string('p', 1_023 - (3 * i))),
    ];

    // Keys of other entities, next to the prefixes in the order.
    private static readonly string[] Foreign = ["A", "ORDER", "ORDER$", "ORDER\"\U0010FFFF", "B", "\uE000", "\0", "o", "q", "\U0010FFFE"];

    public static TheoryData<string> Parts => [.. PartCases.All.Keys];

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_range_selects_the_keys_whose_part_is_in_it(string name) => Seeded.Run(random =>
    {
        var part = PartCases.All[name];
        foreach (var prefix in Prefixes)
        {
            foreach (var following in Followings(part))
            {
                var values = Enumerable.Range(0, 16).Select(_ => part.Next(random)).ToList();
                Check(part, prefix, following, values, value => Keys(prefix + part.Encode(value) + following, following is not null, random));
            }
        }
    });

    [Theory]
    [InlineData(null, 1_015)]
    [InlineData(null, 1_020)]
    [InlineData(null, 1_023)]
    [InlineData("#", 1_018)]
    [InlineData("#L#", 1_010)]
    [InlineData(null, 0)]
    [InlineData("#", 0)]
    public void Ranges_are_exact_for_all_short_strings_up_to_the_limit_of_a_key(string? following, int prefixLength)
    {
        string[] characters = ["\0", "#", "$", "%", "\u007F", "\uD7FF", "\uE000", "\uFFFF", "\U0010FFFF"];
        List<string> values = ["", .. characters, .. from a in characters from b in characters select a + b];
        var prefix = new string('p', prefixLength);
        Check(PartCases.String, prefix, following, [.. values], Keys);

        IEnumerable<string> Keys(object value)
        {
            var key = prefix + PartCases.String.Encode(value) + following;
            return following is null ? [key] : [key, Fill(key)];
        }
    }

    [Fact]
    public void A_start_selects_the_strings_that_start_with_it() => Seeded.Run(random =>
    {
        foreach (var prefix in Prefixes)
        {
            foreach (var following in new[] { null, "#", "#L#" })
            {
                var range = new SortKeyRange(prefix, SortKeyPartKind.Text, following);
                for (var round = 0; round < 500; round++)
                {
                    var (start, value) = (EdgeValues.Text(random, 2), EdgeValues.Text(random));
                    var key = prefix + PartCases.String.Encode(value) + following;
                    if (IsKey(key))
                    {
                        var selection = new Selection(range.StartsWith(PartCases.String.Encode(start)));
                        Assert.Equal(value.StartsWith(start, StringComparison.Ordinal), selection.Selects(Encoding.UTF8.GetBytes(key)));
                    }
                }
            }
        }
    });

    private static IEnumerable<string?> Followings(PartCase part) => part.Kind switch
    {
        SortKeyPartKind.Fixed => [null, "", "#", "X", "\U0010FFFF", "\uFFFF"],
        _ when part == PartCases.RawLast => [null],
        _ when part == PartCases.RawInside => ["#", "#L#"],
        _ => [null, "#", "#L#"],
    };

    private static IEnumerable<string> Keys(string start, bool continues, Random random) =>
        continues ? [start, start + EdgeValues.Text(random), start + "\U0010FFFF\U0010FFFF", start + "\uFFFF", Fill(start)] : [start];

    private static void Check(PartCase part, string prefix, string? following, IReadOnlyList<object> values, Func<object, IEnumerable<string>> keysOf)
    {
        var range = new SortKeyRange(prefix, part.Kind, following);
        var keys = values.SelectMany(value => keysOf(value).Where(IsKey).Select(key => (Key: Encoding.UTF8.GetBytes(key), Value: value))).ToList();
        var foreign = Foreign.Where(key => !key.StartsWith(prefix, StringComparison.Ordinal)).Select(Encoding.UTF8.GetBytes).ToList();

        foreach (var (index, operand) in values.Index())
        {
            foreach (var (bounds, isInRange) in Ranges(part, range, operand, values[(index + 1) % values.Count]))
            {
                Expect(bounds, isInRange);
            }
        }

        Expect(SortKeyRange.Whole(prefix), _ => true);

        void Expect(SortKeyBounds bounds, Func<object, bool> isInRange)
        {
            AssertSendable(bounds);
            var selection = new Selection(bounds);
            foreach (var (key, value) in keys)
            {
                if (isInRange(value) != selection.Selects(key))
                {
                    Assert.Fail($"{bounds} and {Encoding.UTF8.GetString(key)}: expected {isInRange(value)}");
                }
            }

            if (prefix.Length > 0)
            {
                Assert.DoesNotContain(foreign, key => selection.Selects(key));
            }
        }
    }

    private static IEnumerable<(SortKeyBounds Bounds, Func<object, bool> IsInRange)> Ranges(
        PartCase part, SortKeyRange range, object first, object second)
    {
        var text = part.Encode(first);
        yield return (range.Is(text), value => part.Compare(value, first) == 0);
        if (part.Ordered)
        {
            yield return (range.AtLeast(text), value => part.Compare(value, first) >= 0);
            yield return (range.After(text), value => part.Compare(value, first) > 0);
            yield return (range.AtMost(text), value => part.Compare(value, first) <= 0);
            yield return (range.Before(text), value => part.Compare(value, first) < 0);
            yield return (range.Between(text, part.Encode(second)), value => part.Compare(value, first) >= 0 && part.Compare(value, second) <= 0);
        }
    }

    private static void AssertSendable(SortKeyBounds bounds)
    {
        Assert.All(new[] { bounds.Lower, bounds.Upper }.OfType<string>(), end => Assert.True(IsKey(end)));
        Assert.Equal(
            bounds.Operator is SortKeyOperator.Equal or SortKeyOperator.BeginsWith or SortKeyOperator.Between or SortKeyOperator.AtLeast,
            bounds.Lower is not null);
        Assert.Equal(bounds.Operator is SortKeyOperator.Between or SortKeyOperator.AtMost or SortKeyOperator.Before, bounds.Upper is not null);
        Assert.True(bounds.Operator != SortKeyOperator.Between || PartProperties.CompareBytes(bounds.Lower!, bounds.Upper!) <= 0);
    }

    private static bool IsKey(string key) => key.Length > 0 && Encoding.UTF8.GetByteCount(key) <= DynamoDbLimits.SortKeyBytesMax;

    private static string Fill(string key)
    {
        while (IsKey(key + "\U0010FFFF"))
        {
            key += "\U0010FFFF";
        }

        foreach (var last in new[] { "\uFFFF", "\u07FF", "\u007F" })
        {
            key = IsKey(key + last) ? key + last : key;
        }

        return key;
    }
}
