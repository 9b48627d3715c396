using Monotable.Protocol;

namespace Monotable.Keys;

public ref partial struct KeyWriter
{
    /// <summary>Writes the sortable bits in hexadecimal. 4 wide.</summary>
    /// <param name="value">A finite value; the two zeros are one key.</param>
    /// <param name="descending">Whether to sort the other way round.</param>
    /// <exception cref="KeyException">The value is NaN or infinite.</exception>
    public void Part(Half value, bool descending = false)
    {
        RefuseUnlessFinite(Half.IsFinite(value));
        var bits = value == Half.Zero ? (ushort)0 : BitConverter.HalfToUInt16Bits(value);
        bits = (ushort)((bits & 0x8000) != 0 ? ~bits : bits | 0x8000);
        ((ushort)(descending ? ~bits : bits)).TryFormat(Take(4), out _, "X4", KeyText.Invariant);
    }

    /// <summary>Writes the sortable bits in hexadecimal. 8 wide.</summary>
    /// <param name="value">A finite value; the two zeros are one key.</param>
    /// <param name="descending">Whether to sort the other way round.</param>
    /// <exception cref="KeyException">The value is NaN or infinite.</exception>
    public void Part(float value, bool descending = false)
    {
        RefuseUnlessFinite(float.IsFinite(value));
        var bits = value == 0 ? 0 : BitConverter.SingleToUInt32Bits(value);
        bits = (bits & 0x8000_0000) != 0 ? ~bits : bits | 0x8000_0000;
        (descending ? ~bits : bits).TryFormat(Take(8), out _, "X8", KeyText.Invariant);
    }

    /// <summary>Writes the sortable bits in hexadecimal. 16 wide.</summary>
    /// <param name="value">A finite value; the two zeros are one key.</param>
    /// <param name="descending">Whether to sort the other way round.</param>
    /// <exception cref="KeyException">The value is NaN or infinite.</exception>
    public void Part(double value, bool descending = false)
    {
        RefuseUnlessFinite(double.IsFinite(value));
        var bits = value == 0 ? 0 : BitConverter.DoubleToUInt64Bits(value);

        // Positive values sort as their bits do, above all negative ones; negative values sort against their bits.
        bits = (bits & 0x8000_0000_0000_0000) != 0 ? ~bits : bits | 0x8000_0000_0000_0000;
        (descending ? ~bits : bits).TryFormat(Take(16), out _, "X16", KeyText.Invariant);
    }

    /// <summary>Writes a decimal. Variable length.</summary>
    /// <param name="value">The value; equal values of different scale, such as 1.0 and 1.00, are one key.</param>
    public void Part(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var coefficient = new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        Number(coefficient, exponent: -value.Scale, decimal.IsNegative(value));
    }

    /// <summary>Writes an exact number; a <see cref="decimal"/> of equal value has the same text. Variable length.</summary>
    /// <param name="value">The value.</param>
    public void Part(DynamoDbNumber value) => Number(value.Coefficient, value.Exponent, value.IsNegative);

    /// <summary>
    /// Writes an exact number, d.ddd × 10^e. Its text is the decimal exponent, fixed width, and then the digits without trailing zeros.
    /// </summary>
    /// <remarks>
    /// Positive: a higher exponent is a higher number, and digits compare from the left with the shorter one first, which is the lower one.
    /// Negative: everything is complemented, and the end is marked above all digits because there the shorter one is the higher one.
    /// </remarks>
    private void Number(UInt128 coefficient, int exponent, bool negative)
    {
        if (coefficient == 0)
        {
            Take(1)[0] = KeyText.ZeroNumber;
            return;
        }

        Span<char> buffer = stackalloc char[KeyText.NumberDigitsMax];
        coefficient.TryFormat(buffer, out var length, default, KeyText.Invariant);
        var digits = buffer[..length].TrimEnd('0');

        var text = Take(4 + digits.Length);
        text[0] = negative ? KeyText.NegativeNumber : KeyText.PositiveNumber;
        (KeyText.ExponentBias + exponent + length - 1).TryFormat(text[1..], out _, "D3", KeyText.Invariant);
        digits.CopyTo(text[4..]);
        if (negative)
        {
            KeyText.ComplementDigits(text);
            Take(1)[0] = KeyText.NegativeNumberEnd;
        }
    }

    private readonly void RefuseUnlessFinite(bool finite)
    {
        if (!finite)
        {
            throw Refusal(
                "has a floating-point part that is NaN or infinite, which DynamoDB cannot store. Give the member that feeds it a finite value.");
        }
    }
}
