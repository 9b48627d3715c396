using System.Numerics;

namespace Monotable.Protocol;

/// <summary>
/// A DynamoDB number: an exact decimal of up to 38 significant digits, zero or of a magnitude from 1E-130 to
/// 9.9999999999999999999999999999999999999E+125.
/// </summary>
/// <remarks>
/// <para>
/// The value is ±<see cref="Coefficient"/> × 10^<see cref="Exponent"/>. It is always normalised: the coefficient ends in a non-zero
/// digit, and there is one zero, without a sign. Equal values therefore have equal parts: <c>1.50</c> and <c>1.5</c> are the same number,
/// as they are for the service.
/// </para>
/// <para>
/// Arithmetic and conversions are exact or fail; nothing is rounded, except by <see cref="ToDouble"/> and <see cref="ToSingle"/>.
/// The default value is zero. Text never depends on a culture. Limits: the DynamoDB developer guide, "Supported data types and naming
/// rules", Number.
/// </para>
/// </remarks>
public readonly partial struct DynamoDbNumber :
    IEquatable<DynamoDbNumber>,
    IComparable<DynamoDbNumber>,
    IComparable,
    ISpanFormattable,
    IUtf8SpanFormattable,
    ISpanParsable<DynamoDbNumber>,
    IUtf8SpanParsable<DynamoDbNumber>,
    IComparisonOperators<DynamoDbNumber, DynamoDbNumber, bool>,
    IAdditionOperators<DynamoDbNumber, DynamoDbNumber, DynamoDbNumber>,
    ISubtractionOperators<DynamoDbNumber, DynamoDbNumber, DynamoDbNumber>,
    IUnaryNegationOperators<DynamoDbNumber, DynamoDbNumber>,
    IMinMaxValue<DynamoDbNumber>
{
    /// <summary>The largest number of significant digits: 38.</summary>
    public const int MaxDigitCount = 38;

    /// <summary>The decimal exponent of the first significant digit of the largest magnitude: 125, as in 9.99…E+125.</summary>
    public const int MaxAdjustedExponent = 125;

    /// <summary>The decimal exponent of the first significant digit of the smallest magnitude: -130, as in 1E-130.</summary>
    public const int MinAdjustedExponent = -130;

    // Two halves instead of a UInt128, whose alignment of 16 bytes would grow the struct from 24 to 32.
    private readonly ulong _upper;
    private readonly ulong _lower;
    private readonly short _exponent;
    private readonly byte _digitCount;
    private readonly bool _isNegative;

    private DynamoDbNumber(ulong upper, ulong lower, int exponent, int digitCount, bool isNegative)
    {
        _upper = upper;
        _lower = lower;
        _exponent = (short)exponent;
        _digitCount = (byte)digitCount;
        _isNegative = isNegative;
    }

    /// <summary>Zero, the default value.</summary>
    public static DynamoDbNumber Zero => default;

    /// <summary>One.</summary>
    public static DynamoDbNumber One => new(0, 1, 0, 1, false);

    /// <summary>The largest number: 38 nines followed by 88 zeros, 9.99…E+125.</summary>
    public static DynamoDbNumber MaxValue => FromLargest(isNegative: false);

    /// <summary>The smallest number: the negation of <see cref="MaxValue"/>.</summary>
    public static DynamoDbNumber MinValue => FromLargest(isNegative: true);

    /// <summary>The smallest number above zero: 1E-130.</summary>
    public static DynamoDbNumber SmallestPositive => new(0, 1, MinAdjustedExponent, 1, false);

    /// <summary>Whether the number is below zero.</summary>
    public bool IsNegative => _isNegative;

    /// <summary>Whether the number is zero.</summary>
    public bool IsZero => _digitCount == 0;

    /// <summary>Whether the number has no fraction.</summary>
    public bool IsInteger => _exponent >= 0;

    /// <summary>The significant digits as an integer below 10^38 that is no multiple of ten; 0 for zero.</summary>
    public UInt128 Coefficient => new(_upper, _lower);

    /// <summary>The power of ten the <see cref="Coefficient"/> is multiplied by, -167 to 125; 0 for zero.</summary>
    public int Exponent => _exponent;

    /// <summary>The number of significant digits, which is that of the <see cref="Coefficient"/>: 1 to 38; 0 for zero.</summary>
    public int DigitCount => _digitCount;

    /// <summary>The bytes the number counts for in an item's size, without its attribute's name: 1 to 22.</summary>
    /// <remarks>
    /// One byte, one for every two significant digits before the decimal point and one for every two after it (both rounded up), and one if
    /// the number is negative. The significant digits are those of the <see cref="Coefficient"/>, so zeros at either end of the whole number
    /// are free and zeros between digits are not: 0 counts 1, 100 and 0.001 count 2, 100.5 (three digits and one) counts 4. The service
    /// documents only "approximately 1 byte per two significant digits, plus 1 byte"; this is the rule as measured.
    /// </remarks>
    public int SizeBytes
    {
        get
        {
            var integerDigits = Math.Clamp(_digitCount + _exponent, 0, _digitCount);
            var fractionDigits = _digitCount - integerDigits;
            return 1 + ((integerDigits + 1) / 2) + ((fractionDigits + 1) / 2) + (_isNegative ? 1 : 0);
        }
    }

    /// <summary>Makes the number ±<paramref name="coefficient"/> × 10^<paramref name="exponent"/>; the coefficient may end in zeros.</summary>
    /// <param name="coefficient">The digits as an integer.</param>
    /// <param name="exponent">The power of ten.</param>
    /// <param name="isNegative">Whether the number is below zero; without effect on zero.</param>
    /// <param name="result">The number, or zero if it cannot be one.</param>
    /// <param name="error">Which rule the parts break, or <see cref="DynamoDbNumberError.None"/>.</param>
    /// <returns>Whether DynamoDB can store the number.</returns>
    public static bool TryCreate(
        UInt128 coefficient, int exponent, bool isNegative, out DynamoDbNumber result, out DynamoDbNumberError error)
    {
        result = default;
        error = DynamoDbNumberError.None;
        if (coefficient == UInt128.Zero)
        {
            return true;
        }

        var wideExponent = (long)exponent + DynamoDbNumberDigits.TrimTrailingZeros(ref coefficient);
        var digitCount = DynamoDbNumberDigits.Count(coefficient);
        error = Check(wideExponent + digitCount - 1, digitCount);
        if (error != DynamoDbNumberError.None)
        {
            return false;
        }

        result = FromNormalised(coefficient, (int)wideExponent, digitCount, isNegative);
        return true;
    }

    /// <summary>Splits a number into the eight bytes that hold most numbers in practice.</summary>
    /// <param name="coefficient">The signed <see cref="Coefficient"/>, of a magnitude below 2^47; 0 if the number does not fit.</param>
    /// <param name="exponent">The <see cref="Exponent"/>; 0 if the number does not fit.</param>
    /// <returns>Whether the signed coefficient fits 48 bits and the exponent 8 bits.</returns>
    public bool TryPack48(out long coefficient, out sbyte exponent)
    {
        if ((_upper | (_lower >> 47)) != 0 || _exponent is < sbyte.MinValue or > sbyte.MaxValue)
        {
            coefficient = 0;
            exponent = 0;
            return false;
        }

        coefficient = _isNegative ? -(long)_lower : (long)_lower;
        exponent = (sbyte)_exponent;
        return true;
    }

    /// <summary>Puts together what <see cref="TryPack48"/> has split.</summary>
    /// <param name="coefficient">The signed coefficient; it may end in zeros.</param>
    /// <param name="exponent">The power of ten.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The number is out of DynamoDB's range, so <see cref="TryPack48"/> never made these parts.
    /// </exception>
    public static DynamoDbNumber Unpack(long coefficient, sbyte exponent)
    {
        var result = FromMagnitude(Magnitude(coefficient), exponent, coefficient < 0);

        // An eight-bit exponent is never too small: -128 is above the smallest number's -130.
        if (result._exponent + result._digitCount - 1 > MaxAdjustedExponent)
        {
            throw new ArgumentOutOfRangeException(
                nameof(exponent),
                exponent,
                "The parts are no DynamoDB number: its magnitude stays below 1E+126. Unpack only what TryPack48 has packed.");
        }

        return result;
    }

    /// <summary>Normalises an integer and a power of ten that are known to be within the range.</summary>
    private static DynamoDbNumber FromMagnitude(ulong magnitude, int exponent, bool isNegative)
    {
        if (magnitude == 0)
        {
            return default;
        }

        exponent += DynamoDbNumberDigits.TrimTrailingZeros(ref magnitude);
        return new(0, magnitude, exponent, DynamoDbNumberDigits.Count(magnitude), isNegative);
    }

    private static DynamoDbNumber FromNormalised(UInt128 coefficient, int exponent, int digitCount, bool isNegative) =>
        new((ulong)(coefficient >> 64), (ulong)coefficient, exponent, digitCount, isNegative);

    private static DynamoDbNumber FromLargest(bool isNegative) =>
        FromNormalised(
            DynamoDbNumberDigits.WidePowerOf10(MaxDigitCount) - 1, MaxAdjustedExponent - MaxDigitCount + 1, MaxDigitCount, isNegative);

    /// <summary>The rules of DynamoDB on a number that is not zero; the range comes before the digits.</summary>
    private static DynamoDbNumberError Check(long adjustedExponent, long digitCount) => adjustedExponent switch
    {
        > MaxAdjustedExponent => DynamoDbNumberError.Overflow,
        < MinAdjustedExponent => DynamoDbNumberError.Underflow,
        _ => digitCount > MaxDigitCount ? DynamoDbNumberError.TooManyDigits : DynamoDbNumberError.None,
    };

    private static ulong Magnitude(long value) => value < 0 ? (ulong)-value : (ulong)value;
}
