using System.Globalization;
using System.Text;
using Monotable.Protocol;

namespace Monotable.Abstractions.Tests;

public sealed class DynamoDbNumberParsingTests
{
    private static readonly string Nines38 = new('9', 38);

    public static TheoryData<string, string> AcceptedTexts => new()
    {
        { "0", "0" },
        { "-0", "0" },
        { "+0", "0" },
        { "0.000", "0" },
        { "0e99999", "0" },
        { "-0E-999999999999999999999", "0" },
        { ".0", "0" },
        { "0.", "0" },
        { "7", "7" },
        { "+7", "7" },
        { "-7", "-7" },
        { "007", "7" },
        { "-000.700", "-0.7" },
        { ".5", "0.5" },
        { "-.5", "-0.5" },
        { "5.", "5" },
        { "1.e5", "100000" },
        { "1E5", "100000" },
        { "1e+5", "100000" },
        { "1e-5", "0.00001" },
        { "+1.50E+0000000000000000000000000001", "15" },
        { "120", "120" },
        { "1000000000000000000", "1000000000000000000" },
        { "9999999999999999999", "9999999999999999999" },
        { "18446744073709551615", "18446744073709551615" },
        { "18446744073709551616", "18446744073709551616" },
        { "1234567890.0987654321", "1234567890.0987654321" },
        { "12345678901234567890123456789012345678", "12345678901234567890123456789012345678" },
        { "1.2345678901234567890123456789012345678", "1.2345678901234567890123456789012345678" },
        { "10000000000000000000000000000000000001", "10000000000000000000000000000000000001" },
        { "1" + new string('0', 125), "1" + new string('0', 125) },
        { "1e125", "1" + new string('0', 125) },
        { "-1E-130", "-0." + new string('0', 129) + "1" },
        { Nines38 + "e88", Nines38 + new string('0', 88) },
        { "0." + new string('0', 500) + "1e501", "1" },
        { new string('0', 500) + "1" + new string('0', 500) + "e-500", "1" },
        { "1" + new string('0', 60) + "." + new string('0', 60), "1" + new string('0', 60) },
        { "1.23456789012345678901234567890123456780000000", "1.2345678901234567890123456789012345678" },
    };

    public static TheoryData<string, DynamoDbNumberError> RefusedTexts => new()
    {
        { "", DynamoDbNumberError.NotANumber },
        { " ", DynamoDbNumberError.NotANumber },
        { " 1", DynamoDbNumberError.NotANumber },
        { "1 ", DynamoDbNumberError.NotANumber },
        { "1\n", DynamoDbNumberError.NotANumber },
        { "1 000", DynamoDbNumberError.NotANumber },
        { "1,000", DynamoDbNumberError.NotANumber },
        { "1_000", DynamoDbNumberError.NotANumber },
        { "+", DynamoDbNumberError.NotANumber },
        { "-", DynamoDbNumberError.NotANumber },
        { ".", DynamoDbNumberError.NotANumber },
        { "-.", DynamoDbNumberError.NotANumber },
        { "--1", DynamoDbNumberError.NotANumber },
        { "+-1", DynamoDbNumberError.NotANumber },
        { "1-", DynamoDbNumberError.NotANumber },
        { "1.2.3", DynamoDbNumberError.NotANumber },
        { "1..2", DynamoDbNumberError.NotANumber },
        { "e5", DynamoDbNumberError.NotANumber },
        { ".e5", DynamoDbNumberError.NotANumber },
        { "1e", DynamoDbNumberError.NotANumber },
        { "1e+", DynamoDbNumberError.NotANumber },
        { "1e5.0", DynamoDbNumberError.NotANumber },
        { "1e5e5", DynamoDbNumberError.NotANumber },
        { "1e--5", DynamoDbNumberError.NotANumber },
        { "0x10", DynamoDbNumberError.NotANumber },
        { "1f", DynamoDbNumberError.NotANumber },
        { "abc", DynamoDbNumberError.NotANumber },
        { "NaN", DynamoDbNumberError.NotANumber },
        { "Infinity", DynamoDbNumberError.NotANumber },
        { "-∞", DynamoDbNumberError.NotANumber },
        { "٣", DynamoDbNumberError.NotANumber },
        { "1\u0660", DynamoDbNumberError.NotANumber },
        { "1\0", DynamoDbNumberError.NotANumber },
        { "1e126", DynamoDbNumberError.Overflow },
        { "-1e126", DynamoDbNumberError.Overflow },
        { "10e125", DynamoDbNumberError.Overflow },
        { "1" + new string('0', 126), DynamoDbNumberError.Overflow },
        { "1e2147483647", DynamoDbNumberError.Overflow },
        { "1e2147483648", DynamoDbNumberError.Overflow },
        { "1e999999999999", DynamoDbNumberError.Overflow },
        { "1e99999999999999999999999999999999999999", DynamoDbNumberError.Overflow },
        { new string('9', 39) + "e88", DynamoDbNumberError.Overflow },
        { "1e-131", DynamoDbNumberError.Underflow },
        { "0.9e-130", DynamoDbNumberError.Underflow },
        { "-1e-2147483648", DynamoDbNumberError.Underflow },
        { "1e-999999999999", DynamoDbNumberError.Underflow },
        { "0." + new string('0', 130) + "1", DynamoDbNumberError.Underflow },
        { new string('1', 39), DynamoDbNumberError.TooManyDigits },
        { "1." + new string('0', 37) + "1", DynamoDbNumberError.TooManyDigits },
        { new string('9', 39) + "e87", DynamoDbNumberError.TooManyDigits },
        { "1" + new string('0', 90) + "." + new string('0', 38) + "1", DynamoDbNumberError.TooManyDigits },
    };

    [Theory]
    [MemberData(nameof(AcceptedTexts))]
    public void Reads_what_the_service_accepts_and_writes_it_canonically(string text, string canonical)
    {
        Assert.True(DynamoDbNumber.TryParse(text.AsSpan(), out var fromChars, out var charError));
        Assert.True(DynamoDbNumber.TryParse(Encoding.UTF8.GetBytes(text), out var fromBytes, out var byteError));

        Assert.Equal(DynamoDbNumberError.None, charError);
        Assert.Equal(DynamoDbNumberError.None, byteError);
        Assert.Equal(fromChars, fromBytes);
        Assert.Equal(canonical, fromChars.ToString());
        Assert.Equal(fromChars, DynamoDbNumber.Parse(canonical));
    }

    [Theory]
    [MemberData(nameof(RefusedTexts))]
    public void Refuses_what_the_service_refuses_and_says_which_rule(string text, DynamoDbNumberError expected)
    {
        Assert.False(DynamoDbNumber.TryParse(text.AsSpan(), out var fromChars, out var charError));
        Assert.False(DynamoDbNumber.TryParse(Encoding.UTF8.GetBytes(text), out var fromBytes, out var byteError));

        Assert.Equal(expected, charError);
        Assert.Equal(expected, byteError);
        Assert.True(fromChars.IsZero);
        Assert.True(fromBytes.IsZero);
    }

    [Theory]
    [MemberData(nameof(RefusedTexts))]
    public void Every_door_refuses_alike(string text, DynamoDbNumberError error)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var exception = error == DynamoDbNumberError.NotANumber ? typeof(FormatException) : typeof(OverflowException);

        Assert.False(DynamoDbNumber.TryParse(text, out _));
        Assert.False(DynamoDbNumber.TryParse(text.AsSpan(), out _));
        Assert.False(DynamoDbNumber.TryParse(utf8, out _));
        Assert.False(DynamoDbNumber.TryParse(text, CultureInfo.InvariantCulture, out _));
        Assert.False(DynamoDbNumber.TryParse(text.AsSpan(), CultureInfo.InvariantCulture, out _));
        Assert.False(DynamoDbNumber.TryParse(utf8, CultureInfo.InvariantCulture, out _));
        Assert.Throws(exception, () => DynamoDbNumber.Parse(text));
        Assert.Throws(exception, () => DynamoDbNumber.Parse(text.AsSpan()));
        Assert.Throws(exception, () => DynamoDbNumber.Parse(utf8));
    }

    [Fact]
    public void A_null_text_is_no_number()
    {
        Assert.False(DynamoDbNumber.TryParse((string?)null, out _));
        Assert.False(DynamoDbNumber.TryParse((string?)null, CultureInfo.InvariantCulture, out _));
        Assert.Throws<ArgumentNullException>(() => DynamoDbNumber.Parse((string)null!));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_no_number()
    {
        Assert.False(DynamoDbNumber.TryParse((ReadOnlySpan<byte>)[0xB1, 0xFF], out _, out var error));
        Assert.Equal(DynamoDbNumberError.NotANumber, error);
    }

    [Fact]
    public void Characters_beyond_a_byte_are_not_mistaken_for_digits()
    {
        // U+0131 and U+0731 end in the byte of '1'.
        Assert.False(DynamoDbNumber.TryParse("\u0131", out _));
        Assert.False(DynamoDbNumber.TryParse("1e\u0731", out _));
    }

    [Fact]
    public void The_message_shows_the_text_and_the_rule_but_not_a_text_of_any_length()
    {
        var refused = Assert.Throws<FormatException>(() => DynamoDbNumber.Parse("12 apples"));
        var tooLong = Assert.Throws<OverflowException>(() => DynamoDbNumber.Parse(new string('7', 5000)));

        Assert.Contains("'12 apples'", refused.Message, StringComparison.Ordinal);
        Assert.Contains("decimal digits", refused.Message, StringComparison.Ordinal);
        Assert.InRange(tooLong.Message.Length, 60, 250);
        Assert.Contains("E+125", tooLong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void The_culture_does_not_matter(string name)
    {
        var culture = CultureInfo.GetCultureInfo(name);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;

            Assert.Equal("-1234.5", string.Create(culture, $"{DynamoDbNumber.Parse("-1234.50"):G}"));
            Assert.Equal("-1234.5", string.Create(culture, $"{DynamoDbNumber.FromDouble(-1234.5)}"));
            Assert.Equal("0.0000001", DynamoDbNumber.FromDouble(1e-7).ToString());
            Assert.Equal(-1e100, DynamoDbNumber.Parse("-1e100").ToDouble());
            Assert.False(DynamoDbNumber.TryParse("1,5", culture, out _));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_text_of_a_million_zeros_is_read_in_one_pass()
    {
        var zeros = new string('0', 1_000_000);

        Assert.Equal(DynamoDbNumber.One, DynamoDbNumber.Parse($"{zeros}1.{zeros}"));
        Assert.Equal(DynamoDbNumber.One, DynamoDbNumber.Parse($"0.{zeros}1e1000001"));
        Assert.False(DynamoDbNumber.TryParse($"1{zeros}1e-1000001", out _, out var error));
        Assert.Equal(DynamoDbNumberError.TooManyDigits, error);
    }
}
