using System.Globalization;
using Monotable.Keys;
using Monotable.Protocol;

namespace Monotable.Tests.Keys;

public sealed class KeyWriterTests
{
    private delegate void Build(ref KeyWriter writer);

    [Fact]
    public void Writes_each_type_in_its_documented_text()
    {
        Assert.Equal("a$23b$24c$20%", Key((ref w) => w.Part("a#b$c %")));
        Assert.Equal("$00", Key((ref w) => w.Part('\0')));
        Assert.Equal("https://example.com/a$23b", Key((ref w) => w.Part(new Uri("https://example.com/a#b"))));
        Assert.Equal("00FF", Key((ref w) => w.Part([0, 255])));
        Assert.Equal("1", Key((ref w) => w.Part(true)));
        Assert.Equal("0", Key((ref w) => w.Part(true, descending: true)));
        Assert.Equal("042", Key((ref w) => w.Part((byte)42)));
        Assert.Equal("00000000042", Key((ref w) => w.Part(42)));
        Assert.Equal("-9999999957", Key((ref w) => w.Part(-42)));
        Assert.Equal("-9999999957", Key((ref w) => w.Part(42, descending: true)));
        Assert.Equal("-0776627963145224191", Key((ref w) => w.Part(long.MinValue)));
        Assert.Equal("BFF0000000000000", Key((ref w) => w.Part(1d)));
        Assert.Equal("400FFFFFFFFFFFFF", Key((ref w) => w.Part(-1d)));
        Assert.Equal("O", Key((ref w) => w.Part(0.00m)));
        Assert.Equal("P501125", Key((ref w) => w.Part(12.50m)));
        Assert.Equal("N498874~", Key((ref w) => w.Part(-12.50m)));
        Assert.Equal("P62599999999999999999999999999999999999999", Key((ref w) => w.Part(DynamoDbNumber.MaxValue)));
        Assert.Equal("P3701", Key((ref w) => w.Part(DynamoDbNumber.SmallestPositive)));
        Assert.Equal("0f8fad5b-d9cb-469f-a165-70867728950e", Key((ref w) => w.Part(Guid.Parse("0F8FAD5B-D9CB-469F-A165-70867728950E"))));
        Assert.Equal("2024-02-29T23:59:59.9999999Z", Key((ref w) => w.Part(new DateTime(2024, 3, 1, 0, 0, 0, DateTimeKind.Utc).AddTicks(-1))));
        Assert.Equal("2024-02-29T22:30:00.0000000Z", Key((ref w) => w.Part(new DateTimeOffset(2024, 3, 1, 0, 0, 0, TimeSpan.FromHours(1.5)))));
        Assert.Equal("7975-97-70", Key((ref w) => w.Part(new DateOnly(2024, 2, 29), descending: true)));
        Assert.Equal("13:05:00.0000000", Key((ref w) => w.Part(new TimeOnly(13, 5))));
        Assert.Equal("00000000000000000001", Key((ref w) => w.Part(new TimeSpan(1))));
        Assert.Equal("202402", Key((ref w) => w.Part(new DateTimeOffset(2024, 3, 1, 0, 0, 0, TimeSpan.FromHours(1.5)), "yyyyMM")));
    }

    [Fact]
    public void Equal_values_are_one_key_and_decimals_and_exact_numbers_share_their_text()
    {
        Assert.Equal(Key((ref w) => w.Part(1.0m)), Key((ref w) => w.Part(1.00m)));
        Assert.Equal(Key((ref w) => w.Part(-0d)), Key((ref w) => w.Part(0d)));
        Assert.Equal(Key((ref w) => w.Part(12.50m)), Key((ref w) => w.Part((DynamoDbNumber)12.5m)));
        Assert.Equal(Key((ref w) => w.Part(decimal.MinValue)), Key((ref w) => w.Part((DynamoDbNumber)decimal.MinValue)));
    }

    [Fact]
    public void Negative_numbers_and_decimals_sort()
    {
        decimal[] values = [-1000, -100.5m, -100, -12.5m, -12.05m, -12, -1.25m, -1, -0.5m, -0.05m, 0, 0.05m, 0.5m, 1, 1.25m, 9, 10, 12, 12.05m, 100];
        var keys = values.Select(value => Key((ref w) => w.Part(value))).ToList();
        Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
    }

    [Fact]
    public void Refuses_a_lone_surrogate_wherever_it_is()
    {
        foreach (var value in new[] { "\uD800", "a\uDC00", "\uD800a", "\uDC00\uD800", "\U00010000\uDBFF", "#\uD800#" })
        {
            AssertRefused("surrogate", (ref w) => w.Part(value));
            AssertRefused("surrogate", (ref w) => w.Raw(value, last: true));
        }

        AssertRefused("surrogate", (ref w) => w.Part('\uDFFF'));
        Assert.Throws<KeyException>(() => KeyLimits.CheckPartition("\uD800", "Order", "pk"));
    }

    [Fact]
    public void Refuses_values_without_a_place_in_the_order()
    {
        AssertRefused("NaN", (ref w) => w.Part(double.NaN));
        AssertRefused("infinite", (ref w) => w.Part(float.PositiveInfinity));
        AssertRefused("infinite", (ref w) => w.Part(Half.NegativeInfinity));
        AssertRefused("DateTimeKind.Utc", (ref w) => w.Part(new DateTime(2024, 1, 1)));
        AssertRefused("DateTimeKind.Utc", (ref w) => w.Part(new DateTime(2024, 1, 1), "yyyy"));
        AssertRefused("null", (ref w) => w.Part((string)null!));
        AssertRefused("null", (ref w) => w.Part((Uri)null!));
        AssertRefused("null", (ref w) => w.Part((byte[])null!));
        AssertRefused("format", (ref w) => w.Part(new DateOnly(2024, 1, 1), new string('d', 3) + string.Concat(Enumerable.Repeat("'-'", 70))));
    }

    [Fact]
    public void A_raw_part_is_written_as_it_is_and_holds_no_delimiter_unless_it_is_the_last()
    {
        Assert.Equal("a#b$ ", Key((ref w) => w.Raw("a#b$ ", last: true)));
        Assert.Equal("a$ ", Key((ref w) => w.Raw("a$ ", last: false)));
        AssertRefused("'#'", (ref w) => w.Raw("a#b", last: false));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(1_024, true)]
    [InlineData(1_025, false)]
    [InlineData(2_048, false)]
    public void A_sort_key_has_at_most_1024_bytes(int bytes, bool accepted) =>
        AssertLimit(bytes, accepted, key => KeyLimits.CheckSort(key, "Order", "sk"), "Sort key 'sk' of entity 'Order' has", "allows 1024");

    [Theory]
    [InlineData(1_025, true)]
    [InlineData(2_048, true)]
    [InlineData(2_049, false)]
    public void A_partition_key_has_at_most_2048_bytes(int bytes, bool accepted) =>
        AssertLimit(bytes, accepted, key => KeyLimits.CheckPartition(key, "Order", "pk"), "Partition key 'pk' of entity 'Order' has", "allows 2048");

    [Fact]
    public void Refuses_an_empty_key()
    {
        var error = Assert.Throws<KeyException>(() => KeyLimits.CheckPartition("", "Order", "pk"));
        Assert.Equal(
            "Partition key 'pk' of entity 'Order' is empty, which DynamoDB refuses. Set the members that feed it, or add a literal to its template.",
            error.Message);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(3_000)]
    public void A_key_costs_no_allocation_but_its_own_string(int length)
    {
        var text = new string('x', length);
        _ = LongKey(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var key = LongKey(text);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // An object header, a type, a length, the characters and a terminator, in whole words.
        Assert.Equal((8 + 8 + 4 + (2 * (key.Length + 1)) + 7) / 8 * 8, allocated);
    }

    private static string LongKey(string text)
    {
        var writer = new KeyWriter(stackalloc char[KeyWriter.StackLength], "Order", "sk");
        writer.Literal("ORDER#");
        writer.Part(text);
        writer.Literal("#");
        writer.Part(12.5m);
        writer.Literal("#");
        writer.Part(DateTime.UnixEpoch, descending: true);
        writer.Part(-5L);
        writer.Part(0.1);
        return writer.Finish();
    }

    private static string Key(Build build)
    {
        var writer = new KeyWriter(stackalloc char[4], "Order", "sk");
        build(ref writer);
        return writer.Finish();
    }

    private static void AssertRefused(string reason, Build build)
    {
        var error = Assert.Throws<KeyException>(() => Key(build));
        Assert.StartsWith("Key 'sk' of entity 'Order' ", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    // Both ASCII, where bytes are characters, and the widest character of one unit.
    private static void AssertLimit(int bytes, bool accepted, Func<string, string> check, string start, string rule)
    {
        foreach (var key in new[] { new string('s', bytes), new string('\u20AC', bytes / 3) + new string('s', bytes % 3) })
        {
            if (accepted)
            {
                Assert.Same(key, check(key));
                continue;
            }

            var error = Assert.Throws<KeyException>(() => check(key));
            Assert.StartsWith($"{start} {bytes.ToString(CultureInfo.InvariantCulture)} bytes", error.Message, StringComparison.Ordinal);
            Assert.Contains(rule, error.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("sss", error.Message, StringComparison.Ordinal);
        }
    }
}
