using Monotable.Protocol;

namespace Monotable.Abstractions.Tests;

public sealed class DynamoDbNumberConversionTests
{
    [Fact]
    public void Every_integer_type_converts_at_both_ends()
    {
        Assert.Equal(("0", "255"), Text(byte.MinValue, byte.MaxValue));
        Assert.Equal(("-128", "127"), Text(sbyte.MinValue, sbyte.MaxValue));
        Assert.Equal(("-32768", "32767"), Text(short.MinValue, short.MaxValue));
        Assert.Equal(("0", "65535"), Text(ushort.MinValue, ushort.MaxValue));
        Assert.Equal(("-2147483648", "2147483647"), Text(int.MinValue, int.MaxValue));
        Assert.Equal(("0", "4294967295"), Text(uint.MinValue, uint.MaxValue));
        Assert.Equal(("-9223372036854775808", "9223372036854775807"), Text(long.MinValue, long.MaxValue));
        Assert.Equal(("0", "18446744073709551615"), Text(ulong.MinValue, ulong.MaxValue));
        Assert.Equal(("-79228162514264337593543950335", "79228162514264337593543950335"), Text(decimal.MinValue, decimal.MaxValue));
    }

    [Fact]
    public void Wide_integers_convert_up_to_38_digits()
    {
        var largest = UInt128.Parse(new string('9', 38), null);

        Assert.Equal(new string('9', 38), ((DynamoDbNumber)largest).ToString());
        Assert.Equal("-" + new string('9', 38), ((DynamoDbNumber)(-(Int128)largest)).ToString());
        Assert.Equal("1" + new string('0', 38), ((DynamoDbNumber)(largest + 1)).ToString());
        Assert.Throws<OverflowException>(() => (DynamoDbNumber)UInt128.MaxValue);
        Assert.Throws<OverflowException>(() => (DynamoDbNumber)Int128.MaxValue);
        Assert.Throws<OverflowException>(() => (DynamoDbNumber)Int128.MinValue);
    }

    [Theory]
    [InlineData("9223372036854775807", true)]
    [InlineData("9223372036854775808", false)]
    [InlineData("-9223372036854775808", true)]
    [InlineData("-9223372036854775809", false)]
    [InlineData("1e18", true)]
    [InlineData("9e18", true)]
    [InlineData("1e19", false)]
    [InlineData("1e125", false)]
    [InlineData("0.5", false)]
    [InlineData("1e-130", false)]
    public void Int64_takes_what_fits(string text, bool fits)
    {
        Assert.Equal(fits, DynamoDbNumber.Parse(text).TryToInt64(out var value));
        Assert.Equal(fits ? DynamoDbNumber.Parse(text) : DynamoDbNumber.Zero, value);
    }

    [Theory]
    [InlineData("18446744073709551615", true)]
    [InlineData("18446744073709551616", false)]
    [InlineData("18446744073709551620", false)]
    [InlineData("1e19", true)]
    [InlineData("2e19", false)]
    [InlineData("1e20", false)]
    [InlineData("-1", false)]
    [InlineData("1.5", false)]
    public void UInt64_takes_what_fits(string text, bool fits)
    {
        Assert.Equal(fits, DynamoDbNumber.Parse(text).TryToUInt64(out var value));
        Assert.Equal(fits ? DynamoDbNumber.Parse(text) : DynamoDbNumber.Zero, value);
    }

    [Theory]
    [InlineData("1e38", true, true)]
    [InlineData("-1e38", true, false)]
    [InlineData("170141183460469231731687303715884105720", true, true)]
    [InlineData("170141183460469231731687303715884105730", false, true)]
    [InlineData("-170141183460469231731687303715884105720", true, false)]
    [InlineData("340282366920938463463374607431768211450", false, true)]
    [InlineData("340282366920938463463374607431768211460", false, false)]
    [InlineData("9e38", false, false)]
    [InlineData("1e39", false, false)]
    [InlineData("0.1", false, false)]
    [InlineData("12345678901234567890123456789012345678", true, true)]
    public void Wide_integers_take_what_fits(string text, bool fitsSigned, bool fitsUnsigned)
    {
        var number = DynamoDbNumber.Parse(text);

        Assert.Equal(fitsSigned, number.TryToInt128(out var signed));
        Assert.Equal(fitsSigned ? number : DynamoDbNumber.Zero, (DynamoDbNumber)signed);
        Assert.Equal(fitsUnsigned, number.TryToUInt128(out var unsigned));
        Assert.Equal(fitsUnsigned ? number : DynamoDbNumber.Zero, (DynamoDbNumber)unsigned);
    }

    [Theory]
    [InlineData("79228162514264337593543950335", true)]
    [InlineData("-79228162514264337593543950335", true)]
    [InlineData("79228162514264337593543950336", false)]
    [InlineData("7.9228162514264337593543950335", true)]
    [InlineData("7.9228162514264337593543950336", false)]
    [InlineData("0.0000000000000000000000000001", true)]
    [InlineData("0.00000000000000000000000000001", false)]
    [InlineData("1e28", true)]
    [InlineData("8e28", false)]
    [InlineData("1e29", false)]
    [InlineData("-12.345", true)]
    public void Decimal_takes_what_fits(string text, bool fits)
    {
        Assert.Equal(fits, DynamoDbNumber.Parse(text).TryToDecimal(out var value));
        Assert.Equal(fits ? DynamoDbNumber.Parse(text) : DynamoDbNumber.Zero, value);
    }

    [Fact]
    public void The_places_of_a_decimal_are_not_part_of_its_value()
    {
        DynamoDbNumber number = 1.500m;

        Assert.Equal("1.5", number.ToString());
        Assert.True(number.TryToDecimal(out var value));
        Assert.Equal(1, value.Scale);
        Assert.Equal(DynamoDbNumber.Zero, new decimal(0, 0, 0, isNegative: true, scale: 3));
    }

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(-2.5, "-2.5")]
    [InlineData(-0.0, "0")]
    [InlineData(1e21, "1000000000000000000000")]
    [InlineData(9007199254740991, "9007199254740991")]
    [InlineData(9007199254740993, "9007199254740992")]
    [InlineData(0.30000000000000004, "0.30000000000000004")]
    public void A_double_becomes_its_shortest_digits(double value, string text) =>
        Assert.Equal(text, DynamoDbNumber.FromDouble(value).ToString());

    [Theory]
    [InlineData(0.1f, "0.1")]
    [InlineData(-16777216f, "-16777216")]
    [InlineData(1.5e-5f, "0.000015")]
    [InlineData(float.Epsilon, "0.000000000000000000000000000000000000000000001")]
    [InlineData(float.MaxValue, "340282350000000000000000000000000000000")]
    public void A_float_becomes_its_shortest_digits(float value, string text) =>
        Assert.Equal(text, DynamoDbNumber.FromSingle(value).ToString());

    [Fact]
    public void A_half_becomes_its_shortest_digits()
    {
        Assert.Equal("0.1", DynamoDbNumber.FromHalf((Half)0.1).ToString());
        Assert.Equal(DynamoDbNumber.Parse("6E-08"), DynamoDbNumber.FromHalf(Half.Epsilon));
        Assert.Equal(DynamoDbNumber.Parse("-65500"), DynamoDbNumber.FromHalf(Half.MinValue));
    }

    [Theory]
    [InlineData(double.NaN, "finite")]
    [InlineData(double.PositiveInfinity, "finite")]
    [InlineData(double.NegativeInfinity, "finite")]
    [InlineData(double.MaxValue, "E+125")]
    [InlineData(1e126, "E+125")]
    [InlineData(-1e200, "E+125")]
    [InlineData(9.99e-131, "1E-130")]
    [InlineData(double.Epsilon, "1E-130")]
    public void A_double_DynamoDB_cannot_hold_is_refused_with_the_rule(double value, string rule)
    {
        var refused = Assert.Throws<OverflowException>(() => DynamoDbNumber.FromDouble(value));

        Assert.Contains(rule, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Floats_and_halves_that_are_not_finite_are_refused()
    {
        Assert.Throws<OverflowException>(() => DynamoDbNumber.FromSingle(float.NaN));
        Assert.Throws<OverflowException>(() => DynamoDbNumber.FromSingle(float.NegativeInfinity));
        Assert.Throws<OverflowException>(() => DynamoDbNumber.FromHalf(Half.NaN));
        Assert.Throws<OverflowException>(() => DynamoDbNumber.FromHalf(Half.PositiveInfinity));
    }

    [Theory]
    [InlineData("0", 0d)]
    [InlineData("9007199254740993", 9007199254740992d)]
    [InlineData("9007199254740993.0000000001", 9007199254740994d)]
    [InlineData("-1e125", -1e125)]
    [InlineData("1e-130", 1e-130)]
    [InlineData("123456e22", 123456e22)]
    [InlineData("123456e-22", 123456e-22)]
    public void The_nearest_double_is_found(string text, double expected) => Assert.Equal(expected, DynamoDbNumber.Parse(text).ToDouble());

    [Theory]
    [InlineData("0", 0f)]
    [InlineData("16777217", 16777216f)]
    [InlineData("16777217.0000000000000000000000000001", 16777218f)]
    [InlineData("0.1", 0.1f)]
    [InlineData("1e125", float.PositiveInfinity)]
    [InlineData("-1e125", float.NegativeInfinity)]
    [InlineData("1e-130", 0f)]
    public void The_nearest_float_is_found_without_rounding_twice(string text, float expected) =>
        Assert.Equal(expected, DynamoDbNumber.Parse(text).ToSingle());

    private static (string Min, string Max) Text(DynamoDbNumber min, DynamoDbNumber max) => (min.ToString(), max.ToString());
}
