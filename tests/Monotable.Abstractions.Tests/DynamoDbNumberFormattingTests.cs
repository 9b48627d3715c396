using System.Text;
using Monotable.Protocol;

namespace Monotable.Abstractions.Tests;

public sealed class DynamoDbNumberFormattingTests
{
    private static readonly DynamoDbNumber Longest = DynamoDbNumber.Parse("-1.2345678901234567890123456789012345678e-130");

    public static TheoryData<string> Texts => new(
        "0", "5", "-5", "10", "-1200", "0.5", "-0.05", "12.5", "-12.05", "99.99", "18446744073709551616", "123456789012345678901.5",
        "0.00000000000000000000000000000000000000000000000000000001234567890123456789012345678901234567");

    [Fact]
    public void The_longest_canonical_text_has_the_published_length()
    {
        Assert.Equal(170, DynamoDbNumber.MaxCanonicalLength);
        Assert.Equal(DynamoDbNumber.MaxCanonicalLength, Longest.ToString().Length);
        Assert.Equal(DynamoDbNumber.MaxCanonicalLength, Longest.CanonicalLength);
        Assert.Equal(127, DynamoDbNumber.MinValue.ToString().Length);
        Assert.Equal("-0." + new string('0', 129) + "12345678901234567890123456789012345678", Longest.ToString());
    }

    [Fact]
    public void Plain_digits_are_written_however_long_they_are()
    {
        Assert.Equal("1" + new string('0', 125), DynamoDbNumber.Parse("1E125").ToString());
        Assert.Equal("0." + new string('0', 129) + "1", DynamoDbNumber.SmallestPositive.ToString());
        Assert.Equal(new string('9', 38) + new string('0', 88), DynamoDbNumber.MaxValue.ToString());
        Assert.Equal("-" + new string('9', 38) + new string('0', 88), DynamoDbNumber.MinValue.ToString());
        Assert.Equal("1", DynamoDbNumber.One.ToString());
        Assert.Equal("0", default(DynamoDbNumber).ToString());
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void An_exact_fit_is_filled_and_one_less_is_refused_untouched(string text)
    {
        var number = DynamoDbNumber.Parse(text);
        var chars = new string('#', text.Length + 1).ToCharArray();
        var bytes = Encoding.UTF8.GetBytes(chars);

        Assert.False(number.TryFormat(chars.AsSpan(0, text.Length - 1), out var charsWritten));
        Assert.False(number.TryFormat(bytes.AsSpan(0, text.Length - 1), out var bytesWritten));
        Assert.Equal((0, 0), (charsWritten, bytesWritten));
        Assert.Equal(new string('#', text.Length + 1), new string(chars));

        Assert.True(number.TryFormat(chars.AsSpan(0, text.Length), out charsWritten));
        Assert.True(number.TryFormat(bytes.AsSpan(0, text.Length), out bytesWritten));
        Assert.Equal((text.Length, text.Length), (charsWritten, bytesWritten));
        Assert.Equal(text + "#", new string(chars));
        Assert.Equal(text + "#", Encoding.UTF8.GetString(bytes));
    }

    [Fact]
    public void There_is_one_format()
    {
        var number = DynamoDbNumber.Parse("1.50");

        Assert.Equal("1.5", string.Create(null, $"{number:G}"));
        Assert.Equal("1.5", ((IFormattable)number).ToString("g", null));
        Assert.Equal("1.5", ((IFormattable)number).ToString(null, null));
        var refused = Assert.Throws<FormatException>(() => ((IFormattable)number).ToString("N2", null));
        Assert.Contains("'N2'", refused.Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => ((ISpanFormattable)number).TryFormat(new char[9], out _, "E", null));
        Assert.Throws<FormatException>(() => ((IUtf8SpanFormattable)number).TryFormat(new byte[9], out _, "X", null));
    }

    [Fact]
    public void Generic_code_parses_and_formats_through_the_interfaces()
    {
        Assert.Equal("-12.5", RoundTrip<DynamoDbNumber>("-12.50"));
        Assert.Throws<FormatException>(() => RoundTrip<DynamoDbNumber>("x"));
    }

    [Fact]
    public void Reading_and_writing_allocate_nothing()
    {
        var texts = Texts.Select(row => row.Data).Append(Longest.ToString()).Select(Encoding.UTF8.GetBytes).ToArray();
        var buffer = new byte[DynamoDbNumber.MaxCanonicalLength];
        RoundTrip(texts, buffer);

        var before = GC.GetAllocatedBytesForCurrentThread();
        RoundTrip(texts, buffer);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static string RoundTrip<T>(string text)
        where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable
    {
        var bytes = new byte[200];
        var chars = new char[200];
        Assert.True(T.Parse(text, null).TryFormat(bytes, out var byteCount, default, null));
        Assert.True(T.Parse(bytes.AsSpan(0, byteCount), null).TryFormat(chars, out var charCount, default, null));
        Assert.True(T.TryParse(chars.AsSpan(0, charCount), null, out var value));
        return value.ToString(null, null);
    }

    private static void RoundTrip(byte[][] texts, byte[] buffer)
    {
        foreach (var text in texts)
        {
            if (!DynamoDbNumber.TryParse(text, out DynamoDbNumber number, out _)
                || !number.TryFormat(buffer, out _)
                || !DynamoDbNumber.TryAdd(number, number, out var twice, out _)
                || DynamoDbNumber.FromDouble(number.ToDouble()) > DynamoDbNumber.FromDouble(Math.Abs(twice.ToDouble())))
            {
                throw new InvalidOperationException("The number did not come through.");
            }
        }
    }
}
