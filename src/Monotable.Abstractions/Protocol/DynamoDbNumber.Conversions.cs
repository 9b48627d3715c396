using System.Globalization;
using System.Numerics;

namespace Monotable.Protocol;

public readonly partial struct DynamoDbNumber
{
    // The shortest digits of a double that read back as itself: "-1.7976931348623157E+308" and the like.
    private const int BinaryTextLengthMax = 32;

    // 10^22 is the largest power of ten a double holds exactly, and 10^10 the largest of a float.
    private const int DoublePowerMax = 22;
    private const int SinglePowerMax = 10;
    private const int DoubleMantissaBits = 53;
    private const int SingleMantissaBits = 24;
    private const double DoubleDigitsLimit = 1E15;
    private const int ShortFractionDigits = 6;
    private const double ShortFractionScale = 1E6;

    private static readonly double[] DoublePowers =
        [1E0, 1E1, 1E2, 1E3, 1E4, 1E5, 1E6, 1E7, 1E8, 1E9, 1E10, 1E11, 1E12, 1E13, 1E14, 1E15, 1E16, 1E17, 1E18, 1E19, 1E20, 1E21, 1E22];

    /// <summary>Converts exactly.</summary>
    public static implicit operator DynamoDbNumber(byte value) => FromMagnitude(value, 0, false);

    /// <summary>Converts exactly.</summary>
    public static implicit operator DynamoDbNumber(sbyte value) => FromMagnitude(Magnitude(value), 0, value < 0);

    /// <summary>Converts exactly.</summary>
    public static implicit operator DynamoDbNumber(short value) => FromMagnitude(Magnitude(value), 0, value < 0);

    /// <summary>Converts exactly.</summary>
    public static implicit operator DynamoDbNumber(ushort value) => FromMagnitude(value, 0, false);

    /// <summary>Converts exactly.</summary>
    public static implicit operator DynamoDbNumber(int value) => FromMagnitude(Magnitude(value), 0, value < 0);

    /// <summary>Converts exactly.</summary>
    public static implicit operator DynamoDbNumber(uint value) => FromMagnitude(value, 0, false);

    /// <summary>Converts exactly.</summary>
    public static implicit operator DynamoDbNumber(long value) => FromMagnitude(Magnitude(value), 0, value < 0);

    /// <summary>Converts exactly.</summary>
    public static implicit operator DynamoDbNumber(ulong value) => FromMagnitude(value, 0, false);

    /// <summary>Converts exactly: a decimal has at most 29 digits, 28 of them after the point. Its trailing zeros are not kept.</summary>
    public static implicit operator DynamoDbNumber(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var lower = (uint)parts[0] | ((ulong)(uint)parts[1] << 32);
        var upper = (ulong)(uint)parts[2];
        var isNegative = parts[3] < 0;
        if (upper == 0)
        {
            return FromMagnitude(lower, -value.Scale, isNegative);
        }

        var coefficient = new UInt128(upper, lower);
        var exponent = DynamoDbNumberDigits.TrimTrailingZeros(ref coefficient) - value.Scale;
        return FromNormalised(coefficient, exponent, DynamoDbNumberDigits.Count(coefficient), isNegative);
    }

    /// <summary>Converts exactly.</summary>
    /// <exception cref="OverflowException">The value has more than 38 significant digits.</exception>
    public static explicit operator DynamoDbNumber(Int128 value) =>
        FromWideInteger(Int128.IsNegative(value) ? (UInt128)(-value) : (UInt128)value, Int128.IsNegative(value));

    /// <summary>Converts exactly.</summary>
    /// <exception cref="OverflowException">The value has more than 38 significant digits.</exception>
    public static explicit operator DynamoDbNumber(UInt128 value) => FromWideInteger(value, false);

    /// <summary>Takes the shortest decimal digits that read back as the same <see cref="double"/>, so 0.1 is 0.1.</summary>
    /// <param name="value">A finite value that is zero or of a magnitude from 1E-130 to below 1E+126.</param>
    /// <returns>A number whose <see cref="ToDouble"/> is the value (a negative zero comes back as zero).</returns>
    /// <exception cref="OverflowException">
    /// The value is NaN, infinite or out of DynamoDB's range; a value that is too small does not become zero.
    /// </exception>
    public static DynamoDbNumber FromDouble(double value)
    {
        var magnitude = Math.Abs(value);
        if (magnitude < 1L << DoubleMantissaBits && Math.Truncate(value) == value)
        {
            return (long)value;
        }

        // Up to 15 digits belong to one double only, so digits that read back as the value are its shortest: amounts take this way.
        var scaled = Math.Round(magnitude * ShortFractionScale);
        return scaled < DoubleDigitsLimit && scaled / ShortFractionScale == magnitude
            ? FromMagnitude((ulong)scaled, -ShortFractionDigits, value < 0)
            : FromBinary(value);
    }

    /// <summary>Takes the shortest decimal digits that read back as the same <see cref="float"/>, so 0.1f is 0.1.</summary>
    /// <param name="value">A finite value: all of them are within DynamoDB's range.</param>
    /// <returns>A number whose <see cref="ToSingle"/> is the value (a negative zero comes back as zero).</returns>
    /// <exception cref="OverflowException">The value is NaN or infinite.</exception>
    public static DynamoDbNumber FromSingle(float value) =>
        Math.Abs(value) < 1L << SingleMantissaBits && MathF.Truncate(value) == value ? (long)value : FromBinary(value);

    /// <summary>Takes the shortest decimal digits that read back as the same <see cref="Half"/>.</summary>
    /// <param name="value">A finite value: all of them are within DynamoDB's range.</param>
    /// <returns>The number.</returns>
    /// <exception cref="OverflowException">The value is NaN or infinite.</exception>
    public static DynamoDbNumber FromHalf(Half value) => FromBinary(value);

    /// <summary>Converts if the number is an integer within the range of <see cref="long"/>.</summary>
    /// <param name="value">The same value, or 0.</param>
    /// <returns>Whether the conversion is exact.</returns>
    public bool TryToInt64(out long value)
    {
        value = 0;
        if (!TryToIntegerMagnitude(DynamoDbNumberDigits.ULongDigitsMax, out var wide))
        {
            return false;
        }

        // At most 19 digits: they fit 64 bits without a sign.
        var magnitude = (ulong)wide;
        if (magnitude > (_isNegative ? 1UL << 63 : long.MaxValue))
        {
            return false;
        }

        value = _isNegative ? -(long)magnitude : (long)magnitude;
        return true;
    }

    /// <summary>Converts if the number is an integer within the range of <see cref="ulong"/>.</summary>
    /// <param name="value">The same value, or 0.</param>
    /// <returns>Whether the conversion is exact.</returns>
    public bool TryToUInt64(out ulong value)
    {
        value = 0;
        if (_isNegative || !TryToIntegerMagnitude(DynamoDbNumberDigits.ULongDigitsMax + 1, out var magnitude) || magnitude > ulong.MaxValue)
        {
            return false;
        }

        value = (ulong)magnitude;
        return true;
    }

    /// <summary>Converts if the number is an integer within the range of <see cref="Int128"/>.</summary>
    /// <param name="value">The same value, or 0.</param>
    /// <returns>Whether the conversion is exact.</returns>
    public bool TryToInt128(out Int128 value)
    {
        value = 0;
        if (!TryToIntegerMagnitude(MaxDigitCount + 1, out var magnitude) || magnitude > (UInt128)Int128.MaxValue + (_isNegative ? 1u : 0u))
        {
            return false;
        }

        value = _isNegative ? -(Int128)magnitude : (Int128)magnitude;
        return true;
    }

    /// <summary>Converts if the number is an integer within the range of <see cref="UInt128"/>.</summary>
    /// <param name="value">The same value, or 0.</param>
    /// <returns>Whether the conversion is exact.</returns>
    public bool TryToUInt128(out UInt128 value)
    {
        if (!_isNegative)
        {
            return TryToIntegerMagnitude(MaxDigitCount + 1, out value);
        }

        value = 0;
        return false;
    }

    /// <summary>Converts if a <see cref="decimal"/> holds the number exactly: an integer below 2^96 scaled by at most 28 places.</summary>
    /// <param name="value">The same value with the fewest possible places, or 0.</param>
    /// <returns>Whether the conversion is exact.</returns>
    public bool TryToDecimal(out decimal value)
    {
        const int scaleMax = 28;
        const int digitsMax = 29;
        value = 0;
        var coefficient = Coefficient;
        if (_exponent < -scaleMax || (_exponent >= 0 && !TryToIntegerMagnitude(digitsMax, out coefficient)))
        {
            return false;
        }

        if ((coefficient >> 96) != UInt128.Zero)
        {
            return false;
        }

        value = new decimal(
            (int)(uint)(ulong)coefficient,
            (int)(uint)((ulong)coefficient >> 32),
            (int)(uint)(ulong)(coefficient >> 64),
            _isNegative,
            (byte)Math.Max(0, -_exponent));
        return true;
    }

    /// <summary>The nearest <see cref="double"/>, ties to even. Every DynamoDB number is within its range.</summary>
    public double ToDouble()
    {
        if ((_upper | (_lower >> DoubleMantissaBits)) != 0 || _exponent is < -DoublePowerMax or > DoublePowerMax)
        {
            return ToBinary<double>();
        }

        // Both operands are exact, so the single operation rounds correctly.
        var digits = (double)(long)_lower;
        var magnitude = _exponent < 0 ? digits / DoublePowers[-_exponent] : digits * DoublePowers[_exponent];
        return _isNegative ? -magnitude : magnitude;
    }

    /// <summary>The nearest <see cref="float"/>, ties to even: zero or infinity if the number is beyond its range.</summary>
    public float ToSingle()
    {
        if ((_upper | (_lower >> SingleMantissaBits)) != 0 || _exponent is < -SinglePowerMax or > SinglePowerMax)
        {
            return ToBinary<float>();
        }

        var digits = (float)(int)_lower;
        var power = (float)DoublePowers[Math.Abs(_exponent)];
        var magnitude = _exponent < 0 ? digits / power : digits * power;
        return _isNegative ? -magnitude : magnitude;
    }

    private static DynamoDbNumber FromWideInteger(UInt128 magnitude, bool isNegative) =>
        TryCreate(magnitude, 0, isNegative, out var result, out var error)
            ? result
            : throw new OverflowException($"The integer {magnitude} is no DynamoDB number: {Rule(error)}");

    private static DynamoDbNumber FromBinary<T>(T value)
        where T : struct, IUtf8SpanFormattable, IFloatingPointIeee754<T>
    {
        if (!T.IsFinite(value))
        {
            throw new OverflowException(
                $"{value} is no DynamoDB number: DynamoDB stores finite numbers only. Leave the attribute out, or store a text.");
        }

        Span<byte> text = stackalloc byte[BinaryTextLengthMax];
        value.TryFormat(text, out var length, "R", CultureInfo.InvariantCulture);
        return TryParseCore<byte>(text[..length], out var result, out var error)
            ? result
            : throw new OverflowException($"The value {value.ToString("R", CultureInfo.InvariantCulture)} is no DynamoDB number: {Rule(error)}");
    }

    /// <summary>Parses the coefficient and exponent as text: the runtime's parser rounds correctly however many digits there are.</summary>
    private T ToBinary<T>()
        where T : struct, IFloatingPointIeee754<T>
    {
        // A sign, the digits, "E" and an exponent of a sign and three digits.
        Span<byte> text = stackalloc byte[1 + MaxDigitCount + 1 + 4];
        text[0] = (byte)(_isNegative ? '-' : '+');
        DynamoDbNumberDigits.Write(Coefficient, text.Slice(1, _digitCount));
        text[1 + _digitCount] = (byte)'E';
        _exponent.TryFormat(text[(2 + _digitCount)..], out var written, provider: CultureInfo.InvariantCulture);
        return T.Parse(text[..(2 + _digitCount + written)], NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    /// <summary>The magnitude as an integer of at most <paramref name="digitsMax"/> digits that fits 128 bits.</summary>
    private bool TryToIntegerMagnitude(int digitsMax, out UInt128 magnitude)
    {
        magnitude = Coefficient;
        if (_exponent == 0)
        {
            return _digitCount <= digitsMax;
        }

        if (_exponent > 0 && _digitCount + _exponent <= digitsMax)
        {
            var power = DynamoDbNumberDigits.WidePowerOf10(_exponent);

            // Up to 38 digits fit in any case; of the numbers with 39 only those up to 3.4 × 10^38.
            if (_digitCount + _exponent <= MaxDigitCount || magnitude <= UInt128.MaxValue / power)
            {
                magnitude *= power;
                return true;
            }
        }

        magnitude = 0;
        return false;
    }
}
