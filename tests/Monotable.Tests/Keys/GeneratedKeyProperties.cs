using System.Globalization;
using Monotable.Protocol;
using Monotable.TestSupport;
using Monotable.Tests.Model;

namespace Monotable.Tests.Keys;

/// <summary>What holds for the keys of an entity as the generator makes them: whole templates, in every culture.</summary>
public sealed class GeneratedKeyProperties
{
    private const int Rounds = 4_000;

    public static TheoryData<string> Cultures => ["", "sv-SE", "tr-TR", "ar-SA"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Keys_parse_back_and_are_the_same_in_every_culture(string culture) => Seeded.Run(random =>
    {
        for (var round = 0; round < Rounds; round++)
        {
            var key = Next(random);
            var item = key.ToItem();
            var before = CultureInfo.CurrentCulture;
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            try
            {
                Assert.Equal(item, key.ToItem());
                Assert.True(PostingKey.TryParse(item, out var parsed), $"{item}");
                Assert.Equal(key, parsed);
                Assert.Equal(TimeSpan.Zero, parsed.At.Offset);
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }
    });

    [Fact]
    public void Different_keys_are_different_items_and_sort_as_their_parts_do_from_left_to_right() => Seeded.Run(random =>
    {
        for (var round = 0; round < Rounds; round++)
        {
            // The later key shares the first parts of the earlier one, as many as it happens.
            var (left, other, shared) = (Next(random), Next(random), random.Next(12));
            var right = Mix(left, other, shared);
            var (leftItem, rightItem) = (left.ToItem(), right.ToItem());

            Assert.Equal(left == right, leftItem.Equals(rightItem));
            Assert.Equal(ComparePartition(left, right) == 0, leftItem["pk"] == rightItem["pk"]);
            Assert.Equal(Compare(left, right), PartProperties.CompareBytes(leftItem["sk"].AsString(), rightItem["sk"].AsString()));
        }
    });

    [Fact]
    public void Any_other_text_is_no_key_or_the_key_of_its_values() => Seeded.Run(random =>
    {
        for (var round = 0; round < Rounds; round++)
        {
            var item = Next(random).ToItem();
            var name = random.Next(2) == 0 ? "pk" : "sk";
            var text = item[name].AsString();
            var at = random.Next(text.Length);
            var changed = item.With(name, text.Remove(at, random.Next(2)).Insert(at, random.GetItems(EdgeValues.Characters, 1)[0]));
            if (PostingKey.TryParse(changed, out var parsed))
            {
                Assert.Equal(changed, parsed.ToItem());
            }
        }
    });

    [Theory]
    [InlineData(1L)]
    [InlineData(-1L)]
    public void A_digit_that_is_a_NUL_makes_no_key(long serial)
    {
        var key = Next(new Random(1)) with { Serial = serial };
        var text = key.ToItem()["sk"].AsString();
        var digits = serial < 0 ? "-9999999999999999998" : "00000000000000000001";
        Assert.Contains(digits, text, StringComparison.Ordinal);
        var changed = text.Replace(digits, digits[..^1] + '\0', StringComparison.Ordinal);
        Assert.False(PostingKey.TryParse(key.ToItem().With("sk", changed), out _));
    }

    private static PostingKey Next(Random random) => new(
        EdgeValues.Text(random),
        DateOnly.FromDateTime(EdgeValues.Utc(random)),
        EdgeValues.TimeOfDay(random),
        EdgeValues.Decimal(random),
        (DayOfWeek)random.Next(7),
        EdgeValues.Moment(random),
        EdgeValues.Integer<long>(random),
        EdgeValues.Double(random),
        random.Next(2) == 0,
        EdgeValues.Guid(random),
        EdgeValues.Text(random));

    private static PostingKey Mix(PostingKey first, PostingKey second, int shared) => new(
        shared > 0 ? first.Book : second.Book,
        shared > 1 ? first.Day : second.Day,
        shared > 2 ? first.Hour : second.Hour,
        shared > 3 ? first.Amount : second.Amount,
        shared > 4 ? first.Kind : second.Kind,
        shared > 5 ? first.At : second.At,
        shared > 6 ? first.Serial : second.Serial,
        shared > 7 ? first.Ratio : second.Ratio,
        shared > 8 ? first.Flag : second.Flag,
        shared > 9 ? first.Reference : second.Reference,
        shared > 10 ? first.Note : second.Note);

    private static int ComparePartition(PostingKey left, PostingKey right) => First(
        Utf8Order.Compare(left.Book, right.Book), left.Day.CompareTo(right.Day), left.Hour.CompareTo(right.Hour));

    private static int Compare(PostingKey left, PostingKey right) => First(
        left.Amount.CompareTo(right.Amount),
        string.CompareOrdinal($"{left.Kind}", $"{right.Kind}"),
        left.At.CompareTo(right.At),
        left.Serial.CompareTo(right.Serial),
        left.Ratio.CompareTo(right.Ratio),
        left.Flag.CompareTo(right.Flag),
        left.Reference.CompareTo(right.Reference),
        Utf8Order.Compare(left.Note, right.Note));

    private static int First(params ReadOnlySpan<int> orders)
    {
        foreach (var order in orders)
        {
            if (order != 0)
            {
                return Math.Sign(order);
            }
        }

        return 0;
    }
}
