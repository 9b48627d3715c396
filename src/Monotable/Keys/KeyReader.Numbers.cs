using System.Globalization;

namespace Monotable.Keys;

public ref partial struct KeyReader
{
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
        Span<char> digits = stackalloc char[KeyText.NumberDigitsMax];
        var text = Variable();
        if (!TryNumber(text, digits, out var length, out var negative, out var exponent))
        {
            return false;
        }

        // The digits are an integer; what is right of their last one is the scale, what is missing on their right is a power of ten.
        var scale = length - 1 - exponent;
        if (length > 0 && (scale > 28 || exponent > 28))
        {
            return false;
        }

        var coefficient = length == 0 ? 0 : UInt128.Parse(digits[..length], NumberStyles.None, KeyText.Invariant);
        for (; scale < 0; scale++)
        {
            coefficient *= 10;
        }

        if (coefficient >= CoefficientEnd)
        {
            return false;
        }

        var low = (ulong)coefficient;
        value = new decimal((int)low, (int)(low >> 32), (int)(coefficient >> 64), negative, (byte)scale);
        return Advance(text.Length);
    }

    /// <summary>Splits the text of an exact number into its parts. Zero has no digits and the exponent -1, so that its scale is 0.</summary>
    private static bool TryNumber(
        ReadOnlySpan<char> text, scoped Span<char> digits, out int length, out bool negative, out int exponent)
    {
        length = 0;
        negative = false;
        exponent = -1;
        if (text is [KeyText.ZeroNumber])
        {
            return true;
        }

        if (text.Length < 5 || text[0] is not (KeyText.PositiveNumber or KeyText.NegativeNumber))
        {
            return false;
        }

        negative = text[0] == KeyText.NegativeNumber;
        if (negative && text[^1] != KeyText.NegativeNumberEnd)
        {
            return false;
        }

        Span<char> plain = stackalloc char[3 + KeyText.NumberDigitsMax];
        text = negative ? text[1..^1] : text[1..];
        if (text.Length <= 3 || text.Length > plain.Length || text.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        text.CopyTo(plain);
        plain = plain[..text.Length];
        if (negative)
        {
            KeyText.ComplementDigits(plain);
        }

        length = plain.Length - 3;
        plain[3..].CopyTo(digits);
        exponent = int.Parse(plain[..3], NumberStyles.None, KeyText.Invariant) - KeyText.ExponentBias;
        return digits[0] != '0' && digits[length - 1] != '0';
    }

    private readonly bool TryPeekHex(int width, out ulong bits)
    {
        bits = 0;
        return _rest.Length >= width
            && !_rest[..width].ContainsAnyExcept(KeyText.UpperHexDigits)
            && ulong.TryParse(_rest[..width], NumberStyles.AllowHexSpecifier, KeyText.Invariant, out bits);
    }
}
