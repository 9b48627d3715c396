using System.Globalization;
using System.Numerics;
using Monotable.Protocol;

namespace Monotable.Abstractions.Tests;

/// <summary>What holds for conversions of any number, and of any value of the other types.</summary>
public sealed class DynamoDbNumberRandomConversionTests
{
    [Fact]
    public void Integers_of_every_width_come_back() => DynamoDbNumberSource.Repeat((source, round) =>
    {
        var bits = source.NextBits() >> source.Next(0, 64);
        var wide = new Int128((ulong)source.NextBits(), (ulong)source.NextBits()) >> source.Next(2, 128);
        DynamoDbNumber signed = bits;
        DynamoDbNumber unsigned = (ulong)bits;

        Assert.Equal(bits.ToString(CultureInfo.InvariantCulture), signed.ToString());
        Assert.Equal(((ulong)bits).ToString(CultureInfo.InvariantCulture), unsigned.ToString());
        Assert.True(signed.TryToInt64(out var int64) && int64 == bits);
        Assert.True(unsigned.TryToUInt64(out var uint64) && uint64 == (ulong)bits);
        if (BigInteger.Abs(wide) < BigInteger.Pow(10, 38))
        {
            Assert.True(((DynamoDbNumber)wide).TryToInt128(out var int128) && int128 == wide);
        }
    });

    [Fact]
    public void A_conversion_to_an_integer_is_exact_or_false() => DynamoDbNumberSource.Repeat((source, round) =>
    {
        var number = source.Number();
        var integer = Integer(number);

        Assert.Equal(integer is { } a && a >= long.MinValue && a <= long.MaxValue, number.TryToInt64(out var int64));
        Assert.Equal(integer is { } b && b >= 0 && b <= ulong.MaxValue, number.TryToUInt64(out var uint64));
        Assert.Equal(integer is { } c && c >= Int128.MinValue && c <= Int128.MaxValue, number.TryToInt128(out var int128));
        Assert.Equal(integer is { } d && d >= 0 && d <= UInt128.MaxValue, number.TryToUInt128(out var uint128));
        Assert.True(int64 == 0 || int64 == integer);
        Assert.True(uint64 == 0 || uint64 == integer);
        Assert.True(int128 == 0 || int128 == integer);
        Assert.True(uint128 == 0 || uint128 == integer);
    });

    [Fact]
    public void Decimals_come_back() => DynamoDbNumberSource.Repeat((source, round) =>
    {
        var bits = source.NextBits();
        var value = new decimal((int)bits, (int)(bits >> 32), source.Next(0, 3) == 0 ? 0 : (int)source.NextBits(),
            source.Next(0, 2) == 0, (byte)source.Next(0, 29));
        DynamoDbNumber number = value;

        Assert.Equal(DynamoDbNumber.Parse(value.ToString(CultureInfo.InvariantCulture)), number);
        Assert.True(number.TryToDecimal(out var back));
        Assert.Equal(value, back);
        DynamoDbNumberAssert.Normalised(number);
    });

    [Fact]
    public void A_conversion_to_decimal_is_exact_or_false() => DynamoDbNumberSource.Repeat((source, round) =>
    {
        var limit = BigInteger.Pow(2, 96);
        var number = source.Number();
        var coefficient = (BigInteger)number.Coefficient * BigInteger.Pow(10, Math.Max(0, number.Exponent));

        Assert.Equal(number.Exponent >= -28 && coefficient < limit, number.TryToDecimal(out var value));
        Assert.True(value == 0 || number == value);
    });

    [Fact]
    public void Doubles_come_back_and_every_number_rounds_to_the_nearest() => DynamoDbNumberSource.Repeat((source, round) =>
    {
        var value = BitConverter.Int64BitsToDouble(source.NextBits());
        if (Math.Abs(value) is >= 1e-130 and < 1e126)
        {
            Assert.Equal(value, DynamoDbNumber.FromDouble(value).ToDouble());
        }
        else
        {
            Assert.Throws<OverflowException>(() => DynamoDbNumber.FromDouble(value));
        }

        // Short fractions take a way of their own, and so do their neighbours that only look short.
        var amount = (source.NextBits() >> source.Next(8, 64)) / Math.Pow(10, source.Next(0, 9));
        amount = BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(amount) + source.Next(0, 2));
        if (Math.Abs(amount) >= 1e-130)
        {
            Assert.Equal(DynamoDbNumber.Parse(amount.ToString("R", CultureInfo.InvariantCulture)), DynamoDbNumber.FromDouble(amount));
        }

        var number = round % 2 == 0 ? source.Number() : DynamoDbNumber.Parse($"{source.NextBits() >> 12}e{source.Next(-30, 31)}");
        Assert.Equal(double.Parse(number.ToString(), CultureInfo.InvariantCulture), number.ToDouble());
    });

    [Fact]
    public void Floats_come_back_and_every_number_rounds_to_the_nearest() => DynamoDbNumberSource.Repeat((source, round) =>
    {
        var value = BitConverter.Int32BitsToSingle((int)source.NextBits());
        if (float.IsFinite(value))
        {
            Assert.Equal(value, DynamoDbNumber.FromSingle(value).ToSingle());
        }

        var half = BitConverter.Int16BitsToHalf((short)source.NextBits());
        if (Half.IsFinite(half))
        {
            Assert.Equal(half, (Half)DynamoDbNumber.FromHalf(half).ToDouble());
        }

        var number = round % 2 == 0 ? source.Number() : DynamoDbNumber.Parse($"{source.NextBits() >> 41}e{source.Next(-12, 13)}");
        Assert.Equal(float.Parse(number.ToString(), CultureInfo.InvariantCulture), number.ToSingle());
    });

    private static BigInteger? Integer(DynamoDbNumber number)
    {
        var model = DynamoDbNumberModel.Of(number);
        return model.Exponent < 0 ? null : model.Coefficient * BigInteger.Pow(10, model.Exponent);
    }
}
