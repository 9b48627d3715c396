using System.Globalization;
using System.Runtime.CompilerServices;
using Monotable.Protocol;

namespace Monotable.Abstractions.Tests;

public sealed class DynamoDbNumberPartsTests
{
    [Theory]
    [InlineData("0", "0", 0, 0, false)]
    [InlineData("-0.00", "0", 0, 0, false)]
    [InlineData("7", "7", 0, 1, false)]
    [InlineData("-120", "12", 1, 2, true)]
    [InlineData("0.0450", "45", -3, 2, false)]
    [InlineData("1e125", "1", 125, 1, false)]
    [InlineData("-12345678901234567890123456789012345678e-167", "12345678901234567890123456789012345678", -167, 38, true)]
    public void The_parts_are_normalised(string text, string coefficient, int exponent, int digitCount, bool isNegative)
    {
        var number = DynamoDbNumber.Parse(text);

        Assert.Equal(coefficient, number.Coefficient.ToString(CultureInfo.InvariantCulture));
        Assert.Equal((exponent, digitCount, isNegative), (number.Exponent, number.DigitCount, number.IsNegative));
        Assert.Equal(digitCount == 0, number.IsZero);
        Assert.Equal(exponent >= 0, number.IsInteger);
        Assert.True(DynamoDbNumber.TryCreate(number.Coefficient, exponent, isNegative, out var again, out _));
        Assert.Equal(number, again);
    }

    [Theory]
    [InlineData("0", 1)]
    [InlineData("7", 2)]
    [InlineData("-7", 3)]
    [InlineData("12", 2)]
    [InlineData("123", 3)]
    [InlineData("100", 2)]
    [InlineData("1e125", 2)]
    [InlineData("101", 3)]
    [InlineData("1001", 3)]
    [InlineData("0.001", 2)]
    [InlineData("1e-130", 2)]
    [InlineData("0.0101", 3)]
    [InlineData("1.5", 3)]
    [InlineData("-1.5", 4)]
    [InlineData("100.5", 4)]
    [InlineData("1.005", 4)]
    [InlineData("12345678901234567890123456789012345678", 20)]
    [InlineData("-1.2345678901234567890123456789012345678", 22)]
    public void The_size_counts_half_the_significant_digits_on_either_side_of_the_point(string text, int expected) =>
        Assert.Equal(expected, DynamoDbNumber.Parse(text).SizeBytes);

    [Fact]
    public void Parts_may_end_in_zeros_and_are_checked()
    {
        Assert.True(DynamoDbNumber.TryCreate(1_500, -3, true, out var number, out var error));
        Assert.Equal(DynamoDbNumber.Parse("-1.5"), number);
        Assert.Equal(DynamoDbNumberError.None, error);

        Assert.True(DynamoDbNumber.TryCreate(0, int.MinValue, true, out number, out _));
        Assert.Equal(DynamoDbNumber.Zero, number);

        Assert.False(DynamoDbNumber.TryCreate(UInt128.MaxValue, 0, false, out number, out error));
        Assert.Equal((DynamoDbNumber.Zero, DynamoDbNumberError.TooManyDigits), (number, error));
        Assert.False(DynamoDbNumber.TryCreate(10, int.MaxValue, false, out _, out error));
        Assert.Equal(DynamoDbNumberError.Overflow, error);
        Assert.False(DynamoDbNumber.TryCreate(1, int.MinValue, false, out _, out error));
        Assert.Equal(DynamoDbNumberError.Underflow, error);
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("140737488355327", true)]
    [InlineData("-140737488355327", true)]
    [InlineData("140737488355328", false)]
    [InlineData("-140737488355328", false)]
    [InlineData("1e125", true)]
    [InlineData("1e-128", true)]
    [InlineData("1e-129", false)]
    [InlineData("18446744073709551617", false)]
    [InlineData("-19.99", true)]
    public void Small_numbers_pack_into_eight_bytes(string text, bool fits)
    {
        var number = DynamoDbNumber.Parse(text);

        Assert.Equal(fits, number.TryPack48(out var coefficient, out var exponent));
        Assert.Equal(fits ? number : DynamoDbNumber.Zero, DynamoDbNumber.Unpack(coefficient, exponent));
    }

    [Fact]
    public void Unpacking_parts_that_were_never_packed_gives_a_normalised_number_or_fails()
    {
        Assert.Equal(DynamoDbNumber.Parse("-1.5"), DynamoDbNumber.Unpack(-1_500, -3));
        Assert.Equal(DynamoDbNumber.Zero, DynamoDbNumber.Unpack(0, 100));
        Assert.Equal("-9223372036854775808", DynamoDbNumber.Unpack(long.MinValue, 0).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => DynamoDbNumber.Unpack(1, 126));
        Assert.Throws<ArgumentOutOfRangeException>(() => DynamoDbNumber.Unpack(-11, 125));
    }

    [Fact]
    public void The_struct_is_24_bytes() => Assert.Equal(24, Unsafe.SizeOf<DynamoDbNumber>());

    [Fact]
    public void Digit_counts_are_right_on_either_side_of_every_power_of_ten()
    {
        var power = UInt128.One;
        for (var digits = 1; digits <= DynamoDbNumber.MaxDigitCount; digits++)
        {
            // A one at the end keeps the normalisation from shortening what is counted.
            Assert.Equal(digits, Count(digits == 1 ? power : power + 1));
            Assert.Equal(digits, Count((power * 10) - 1));
            power *= 10;
        }

        static int Count(UInt128 value)
        {
            Assert.True(DynamoDbNumber.TryCreate(value, 0, false, out var number, out _));
            return number.DigitCount;
        }
    }
}
