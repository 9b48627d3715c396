using System.Globalization;
using System.Numerics;
using System.Text;
using Monotable.Protocol;

namespace Monotable.Abstractions.Tests;

public sealed class DynamoDbNumberRandomTests
{
    private const int Rounds = 20_000;

    private readonly DynamoDbNumberSource _source = new();

    [Fact]
    public void Any_text_is_read_or_refused_as_the_model_says()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var model = _source.AnyModel(digitsMax: 45);
            var text = Spell(model);
            var read = DynamoDbNumber.TryParse(text, out DynamoDbNumber number, out var error);
            var readBytes = DynamoDbNumber.TryParse(Encoding.UTF8.GetBytes(text), out DynamoDbNumber fromBytes, out var byteError);

            Assert.Equal((text, model.Error()), (text, error));
            Assert.Equal((text, error), (text, byteError));
            Assert.Equal(error == DynamoDbNumberError.None, read && readBytes);
            Assert.Equal(number, fromBytes);
            Assert.Equal(read ? model.Canonical() : "0", number.ToString());
        }
    }

    [Fact]
    public void The_canonical_text_reads_back_as_the_same_number()
    {
        Span<byte> utf8 = stackalloc byte[DynamoDbNumber.MaxCanonicalLength];
        Span<char> utf16 = stackalloc char[DynamoDbNumber.MaxCanonicalLength];
        for (var round = 0; round < Rounds; round++)
        {
            var number = _source.Number();
            Assert.True(number.TryFormat(utf8, out var bytes));
            Assert.True(number.TryFormat(utf16, out var chars));

            var text = number.ToString();
            Assert.Equal(DynamoDbNumberModel.Of(number).Canonical(), text);
            Assert.Equal(text, new string(utf16[..chars]));
            Assert.Equal(text, Encoding.UTF8.GetString(utf8[..bytes]));
            Assert.Equal(text.Length, number.CanonicalLength);
            Assert.Equal(number, DynamoDbNumber.Parse(text));
            AssertNormalised(number);
        }
    }

    [Fact]
    public void Order_and_equality_are_those_of_the_model()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var left = _source.Number();
            var right = round % 2 == 0 ? _source.Number() : _source.Near(left);
            var expected = DynamoDbNumberModel.Of(left).CompareTo(DynamoDbNumberModel.Of(right));

            Assert.Equal(expected, left.CompareTo(right));
            Assert.Equal(-expected, right.CompareTo(left));
            Assert.Equal(0, left.CompareTo(left));
            Assert.Equal(expected == 0, left == right);
            Assert.Equal(expected < 0, left < right);
            Assert.Equal(expected <= 0, left <= right);
            Assert.Equal(expected > 0, left > right);
            Assert.Equal(expected >= 0, left >= right);
        }
    }

    [Fact]
    public void Sums_and_differences_are_exact_or_refused_as_the_model_says()
    {
        var outcomes = new int[5];
        for (var round = 0; round < Rounds; round++)
        {
            var left = _source.Number();
            var right = round % 8 == 0 ? _source.Number() : _source.Near(left);
            var leftModel = DynamoDbNumberModel.Of(left);
            var rightModel = DynamoDbNumberModel.Of(right);

            DynamoDbNumber.TryAdd(left, right, out var sum, out var sumError);
            AssertResult(leftModel + rightModel, sum, sumError);
            DynamoDbNumber.TrySubtract(left, right, out var difference, out var differenceError);
            AssertResult(leftModel + -rightModel, difference, differenceError);
            outcomes[(int)sumError]++;
            outcomes[(int)differenceError]++;
        }

        // A generator that no longer reaches an outcome would make this test hollow.
        Assert.Equal(0, outcomes[(int)DynamoDbNumberError.NotANumber]);
        Assert.All([DynamoDbNumberError.None, DynamoDbNumberError.Overflow, DynamoDbNumberError.Underflow, DynamoDbNumberError.TooManyDigits],
            outcome => Assert.NotEqual(0, outcomes[(int)outcome]));
    }

    [Fact]
    public void What_was_added_can_be_taken_away_again()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var left = _source.Number();
            var right = _source.Near(left);
            if (DynamoDbNumber.TryAdd(left, right, out var sum, out _))
            {
                Assert.Equal(left, sum - right);
                Assert.Equal(right, sum - left);
                Assert.Equal(sum, right + left);
            }
        }
    }

    [Fact]
    public void Integers_of_every_width_come_back()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var bits = _source.NextBits() >> _source.Next(0, 64);
            var wide = new Int128((ulong)_source.NextBits(), (ulong)_source.NextBits()) >> _source.Next(2, 128);
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
        }
    }

    [Fact]
    public void A_conversion_to_an_integer_is_exact_or_false()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var number = _source.Number();
            var integer = Integer(number);

            Assert.Equal(integer is { } a && a >= long.MinValue && a <= long.MaxValue, number.TryToInt64(out var int64));
            Assert.Equal(integer is { } b && b >= 0 && b <= ulong.MaxValue, number.TryToUInt64(out var uint64));
            Assert.Equal(integer is { } c && c >= Int128.MinValue && c <= Int128.MaxValue, number.TryToInt128(out var int128));
            Assert.Equal(integer is { } d && d >= 0 && d <= UInt128.MaxValue, number.TryToUInt128(out var uint128));
            Assert.True(int64 == 0 || int64 == integer);
            Assert.True(uint64 == 0 || uint64 == integer);
            Assert.True(int128 == 0 || int128 == integer);
            Assert.True(uint128 == 0 || uint128 == integer);
        }
    }

    [Fact]
    public void Decimals_come_back()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var bits = _source.NextBits();
            var value = new decimal((int)bits, (int)(bits >> 32), _source.Next(0, 3) == 0 ? 0 : (int)_source.NextBits(),
                _source.Next(0, 2) == 0, (byte)_source.Next(0, 29));
            DynamoDbNumber number = value;

            Assert.Equal(DynamoDbNumber.Parse(value.ToString(CultureInfo.InvariantCulture)), number);
            Assert.True(number.TryToDecimal(out var back));
            Assert.Equal(value, back);
            AssertNormalised(number);
        }
    }

    [Fact]
    public void A_conversion_to_decimal_is_exact_or_false()
    {
        var limit = BigInteger.Pow(2, 96);
        for (var round = 0; round < Rounds; round++)
        {
            var number = _source.Number();
            var coefficient = (BigInteger)number.Coefficient * BigInteger.Pow(10, Math.Max(0, number.Exponent));

            Assert.Equal(number.Exponent >= -28 && coefficient < limit, number.TryToDecimal(out var value));
            Assert.True(value == 0 || number == value);
        }
    }

    [Fact]
    public void Doubles_come_back_and_every_number_rounds_to_the_nearest()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var value = BitConverter.Int64BitsToDouble(_source.NextBits());
            if (Math.Abs(value) is >= 1e-130 and < 1e126)
            {
                Assert.Equal(value, DynamoDbNumber.FromDouble(value).ToDouble());
            }
            else
            {
                Assert.Throws<OverflowException>(() => DynamoDbNumber.FromDouble(value));
            }

            // Short fractions take a way of their own, and so do their neighbours that only look short.
            var amount = (_source.NextBits() >> _source.Next(8, 64)) / Math.Pow(10, _source.Next(0, 9));
            amount = BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(amount) + _source.Next(0, 2));
            if (Math.Abs(amount) >= 1e-130)
            {
                Assert.Equal(DynamoDbNumber.Parse(amount.ToString("R", CultureInfo.InvariantCulture)), DynamoDbNumber.FromDouble(amount));
            }

            var number = round % 2 == 0 ? _source.Number() : DynamoDbNumber.Parse($"{_source.NextBits() >> 12}e{_source.Next(-30, 31)}");
            Assert.Equal(double.Parse(number.ToString(), CultureInfo.InvariantCulture), number.ToDouble());
        }
    }

    [Fact]
    public void Floats_come_back_and_every_number_rounds_to_the_nearest()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var value = BitConverter.Int32BitsToSingle((int)_source.NextBits());
            if (float.IsFinite(value))
            {
                Assert.Equal(value, DynamoDbNumber.FromSingle(value).ToSingle());
            }

            var half = BitConverter.Int16BitsToHalf((short)_source.NextBits());
            if (Half.IsFinite(half))
            {
                Assert.Equal(half, (Half)DynamoDbNumber.FromHalf(half).ToDouble());
            }

            var number = round % 2 == 0 ? _source.Number() : DynamoDbNumber.Parse($"{_source.NextBits() >> 41}e{_source.Next(-12, 13)}");
            Assert.Equal(float.Parse(number.ToString(), CultureInfo.InvariantCulture), number.ToSingle());
        }
    }

    [Fact]
    public void Packed_numbers_come_back()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var number = _source.Number();
            var fits = number.Coefficient < (UInt128)1 << 47 && number.Exponent is >= sbyte.MinValue and <= sbyte.MaxValue;

            Assert.Equal(fits, number.TryPack48(out var coefficient, out var exponent));
            Assert.Equal(fits ? number : DynamoDbNumber.Zero, DynamoDbNumber.Unpack(coefficient, exponent));
            Assert.Equal(coefficient, coefficient << 16 >> 16);
        }
    }

    private static void AssertResult(DynamoDbNumberModel expected, DynamoDbNumber actual, DynamoDbNumberError error)
    {
        Assert.Equal((expected, expected.Error()), (expected, error));
        Assert.Equal(error == DynamoDbNumberError.None ? expected.Canonical() : "0", actual.ToString());
        AssertNormalised(actual);
    }

    private static void AssertNormalised(DynamoDbNumber number)
    {
        if (number.IsZero)
        {
            Assert.Equal(default, number);
            return;
        }

        Assert.NotEqual(UInt128.Zero, number.Coefficient % 10);
        Assert.Equal(number.Coefficient.ToString(CultureInfo.InvariantCulture).Length, number.DigitCount);
        Assert.InRange(number.Exponent + number.DigitCount - 1, DynamoDbNumber.MinAdjustedExponent, DynamoDbNumber.MaxAdjustedExponent);
    }

    private static BigInteger? Integer(DynamoDbNumber number)
    {
        var model = DynamoDbNumberModel.Of(number);
        return model.Exponent < 0 ? null : model.Coefficient * BigInteger.Pow(10, model.Exponent);
    }

    /// <summary>Writes a value in one of the many ways the service accepts.</summary>
    private string Spell(DynamoDbNumberModel model)
    {
        var digits = new string('0', _source.Next(0, 4)) + BigInteger.Abs(model.Coefficient).ToString(CultureInfo.InvariantCulture);
        var exponent = model.Exponent;
        if (_source.Next(0, 2) == 0)
        {
            var zeros = _source.Next(0, 30);
            digits += new string('0', zeros);
            exponent -= zeros;
        }

        if (_source.Next(0, 2) == 0)
        {
            var point = _source.Next(0, digits.Length + 1);
            exponent += digits.Length - point;
            digits = digits.Insert(point, ".");
        }

        var sign = model.Coefficient.Sign < 0 ? "-" : _source.Next(0, 3) == 0 ? "+" : "";
        var plus = exponent >= 0 && _source.Next(0, 2) == 0 ? "+" : "";
        var letter = _source.Next(0, 2) == 0 ? 'e' : 'E';
        return exponent == 0 && _source.Next(0, 2) == 0
            ? sign + digits
            : string.Create(CultureInfo.InvariantCulture, $"{sign}{digits}{letter}{plus}{exponent}");
    }
}
