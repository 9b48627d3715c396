using System.Globalization;
using System.Text;
using Monotable.Keys;
using Monotable.Protocol;
using Monotable.TestSupport;

namespace Monotable.Tests.Keys;

/// <summary>What holds for each type of part alone: it sorts, parses back, and has one spelling, in every culture.</summary>
public sealed class PartProperties
{
    private const int Rounds = 3_000;

    public static TheoryData<string> Parts => [.. PartCases.All.Keys];

    public static TheoryData<string, string> PartsAndCultures =>
        [.. from part in PartCases.All.Keys from culture in new[] { "sv-SE", "tr-TR", "ar-SA" } select (part, culture)];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Texts_compare_as_values_do_whatever_follows(string name) => Seeded.Run(random =>
    {
        var part = PartCases.All[name];
        for (var round = 0; round < Rounds; round++)
        {
            var (left, right) = (part.Next(random), part.Next(random));
            var (leftText, rightText) = (part.Encode(left), part.Encode(right));
            var expected = Math.Sign(part.Compare(left, right));
            Assert.Equal(expected == 0, leftText == rightText);
            if (!part.Ordered || expected == 0)
            {
                continue;
            }

            Assert.Equal(expected, CompareBytes(leftText, rightText));
            if (part != PartCases.RawLast)
            {
                Assert.Equal(expected, CompareBytes(leftText + Tail(part, random), rightText + Tail(part, random)));
            }
        }
    });

    [Theory]
    [MemberData(nameof(PartsAndCultures))]
    public void Texts_are_the_same_in_every_culture_and_parse_back(string name, string culture) => Seeded.Run(random =>
    {
        var part = PartCases.All[name];
        for (var round = 0; round < Rounds / 10; round++)
        {
            var value = part.Next(random);
            var text = part.Encode(value);
            var before = CultureInfo.CurrentCulture;
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            try
            {
                Assert.Equal(text, part.Encode(value));
                Assert.True(TryDecode(part, text, out var decoded), text);
                Assert.Equal(0, part.Compare(value, decoded!));
                Assert.Equal(text, part.Encode(decoded!));
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }
    });

    [Theory]
    [MemberData(nameof(Parts))]
    public void Every_text_that_is_accepted_is_the_only_spelling_of_its_value(string name) => Seeded.Run(random =>
    {
        var part = PartCases.All[name];
        for (var round = 0; round < Rounds; round++)
        {
            var text = Mutate(part.Encode(part.Next(random)), random);
            if (TryDecode(part, text, out var value))
            {
                Assert.Equal(text, part.Encode(value!));
            }
        }
    });

    [Fact]
    public void Comparison_is_that_of_the_UTF8_bytes() => Seeded.Run(random =>
    {
        for (var round = 0; round < 20 * Rounds; round++)
        {
            var (left, right) = (EdgeValues.Text(random), EdgeValues.Text(random));
            Assert.Equal(CompareBytes(left, right), Math.Sign(Utf8Order.Compare(left, right)));
        }
    });

    [Fact]
    public void The_cultures_of_these_tests_differ_from_the_invariant_one()
    {
        Assert.NotEqual("2024", new DateTime(2024, 1, 1).ToString("yyyy", CultureInfo.GetCultureInfo("ar-SA")));
        Assert.Equal("\u0130", "i".ToUpper(CultureInfo.GetCultureInfo("tr-TR")));
        Assert.NotEqual("-1", (-1).ToString(CultureInfo.GetCultureInfo("sv-SE")));
    }

    internal static int CompareBytes(string left, string right) =>
        Math.Sign(Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right)));

    private static string Tail(PartCase part, Random random) => part.Kind switch
    {
        SortKeyPartKind.Fixed => EdgeValues.Text(random),
        _ => "#" + EdgeValues.Text(random),
    };

    private static bool TryDecode(PartCase part, string text, out object? value)
    {
        var reader = new KeyReader(text);
        return part.TryRead(ref reader, out value) && reader.AtEnd;
    }

    private static string Mutate(string text, Random random)
    {
        const string Inserted = "0123456789ABCDEFabcdef-~NOP$#: TZz+.\u0660\uD800";
        var at = random.Next(text.Length + 1);
        var c = Inserted[random.Next(Inserted.Length)];
        return random.Next(3) switch
        {
            0 when at < text.Length => text.Remove(at, 1),
            1 => text.Insert(at, c.ToString()),
            _ when at < text.Length => text.Remove(at, 1).Insert(at, c.ToString()),
            _ => text + c,
        };
    }
}
