using System.Globalization;
using Monotable.Protocol;

namespace Monotable.Keys;

public ref partial struct KeyReader
{
    private const int ExponentLength = 3;
    private const int DecimalScaleMax = 28;

    // A decimal's coefficient has 96 bits.
    private static readonly UInt128 CoefficientEnd = UInt128.One << 96;

    /// <summary>Reads a floating-point part.</summary>
    /// <param name="value">The value.</param>
    /// <param name="descending">Whether it was written descending.</param>
    /// <returns>Whether the text was such a part.</returns>
    public bool TryPart(out Half value, bool descending = false)
    {
        value = default;
        if (!TryPeekHex(4, out var bits))
        {
            return false;
        }

        bits = descending ? bits ^ 0xFFFF : bits;
        value = BitConverter.UInt16BitsToHalf((ushort)((bits & 0x8000) != 0 ? bits ^ 0x8000 : bits ^ 0xFFFF));
        return Half.IsFinite(value) && !(value == Half.Zero && Half.IsNegative(value)) && Advance(4);
    }

    /// <summary>Reads a floating-point part.</summary>
    /// <param name="value">The value.</param>
    /// <param name="descending">Whether it was written descending.</param>
    /// <returns>Whether the text was such a part.</returns>
    public bool TryPart(out float value, bool descending = false)
    {
        value = default;
        if (!TryPeekHex(8, out var wide))
        {
            return false;
        }

        var bits = descending ? ~(uint)wide : (uint)wide;
        value = BitConverter.UInt32BitsToSingle((bits & 0x8000_0000) != 0 ? bits ^ 0x8000_0000 : ~bits);
        return float.IsFinite(value) && !(value == 0 && float.IsNegative(value)) && Advance(8);
    }

    /// <summary>Reads a floating-point part.</summary>
    /// <param name="value">The value.</param>
    /// <param name="descending">Whether it was written descending.</param>
    /// <returns>Whether the text was such a part.</returns>
    public bool TryPart(out double value, bool descending = false)
    {
        value = default;
        if (!TryPeekHex(16, out var bits))
        {
            return false;
        }

        bits = descending ? ~bits : bits;
        value = BitConverter.UInt64BitsToDouble((bits & 0x8000_0000_0000_0000) != 0 ? bits ^ 0x8000_0000_0000_0000 : ~bits);
        return double.IsFinite(value) && !(value == 0 && double.IsNegative(value)) && Advance(16);
    }

    /// <summary>Reads a decimal part, up to the next <c>#</c> or the end.</summary>
    /// <param name="value">The value, with the smallest scale that holds it.</param>
    /// <returns>Whether the text was an exact number that a <see cref="decimal"/> holds.</returns>
    public bool TryPart(out decimal value)
    {
        value = 0;
        var text = Variable();
        if (!TryNumber(text, out var coefficient, out var exponent, out var negative) || exponent is < -DecimalScaleMax or > DecimalScaleMax)
        {
            return false;
        }

        for (; exponent > 0 && coefficient < CoefficientEnd; exponent--)
        {
            coefficient *= 10;
        }

        if (coefficient >= CoefficientEnd)
        {
            return false;
        }

        var low = (ulong)coefficient;
        value = new decimal((int)low, (int)(low >> 32), (int)(coefficient >> 64), negative, (byte)-exponent);
        return Advance(text.Length);
    }

    /// <summary>Reads an exact number, up to the next <c>#</c> or the end.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether the text was an exact number that DynamoDB can store.</returns>
    public bool TryPart(out DynamoDbNumber value)
    {
        value = default;
        var text = Variable();
        return TryNumber(text, out var coefficient, out var exponent, out var negative)
            && DynamoDbNumber.TryCreate(coefficient, exponent, negative, out value, out _)
            && Advance(text.Length);
    }

    /// <summary>Reads the text of coefficient × 10^exponent, where the coefficient has at most 38 digits and does not end in zero.</summary>
    private static bool TryNumber(ReadOnlySpan<char> text, out UInt128 coefficient, out int exponent, out bool negative)
    {
        coefficient = 0;
        exponent = 0;
        negative = false;
        if (text is [KeyText.ZeroNumber])
        {
            return true;
        }

        var digits = text;
        switch (text)
        {
            case [KeyText.PositiveNumber, .. var positive]:
                digits = positive;
                break;
            case [KeyText.NegativeNumber, .. var complement, KeyText.NegativeNumberEnd]:
                digits = complement;
                negative = true;
                break;
            default:
                return false;
        }

        return TryDigits(digits, negative, out coefficient, out exponent);
    }

    private static bool TryDigits(ReadOnlySpan<char> text, bool complemented, out UInt128 coefficient, out int exponent)
    {
        coefficient = 0;
        exponent = 0;
        Span<char> digits = stackalloc char[ExponentLength + KeyText.NumberDigitsMax];
        if (text.Length <= ExponentLength || text.Length > digits.Length || text.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        text.CopyTo(digits);
        digits = digits[..text.Length];
        if (complemented)
        {
            KeyText.ComplementDigits(digits);
        }

        // The text has the exponent of the first digit, the result that of the last.
        exponent = int.Parse(digits[..ExponentLength], NumberStyles.None, KeyText.Invariant) - KeyText.ExponentBias;
        digits = digits[ExponentLength..];
        exponent -= digits.Length - 1;
        coefficient = UInt128.Parse(digits, NumberStyles.None, KeyText.Invariant);
        return digits[0] != '0' && digits[^1] != '0';
    }

    private readonly bool TryPeekHex(int width, out ulong bits)
    {
        bits = 0;
        return _rest.Length >= width
            && !_rest[..width].ContainsAnyExcept(KeyText.UpperHexDigits)
            && ulong.TryParse(_rest[..width], NumberStyles.AllowHexSpecifier, KeyText.Invariant, out bits);
    }
}
