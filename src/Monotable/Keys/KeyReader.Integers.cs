using System.Globalization;

namespace Monotable.Keys;

public ref partial struct KeyReader
{
    /// <summary>Reads a Boolean part.</summary>
    /// <param name="value">The value.</param>
    /// <param name="descending">Whether it was written descending.</param>
    /// <returns>Whether the text was such a part.</returns>
    public bool TryPart(out bool value, bool descending = false)
    {
        value = false;
        if (_rest.IsEmpty || _rest[0] is not ('0' or '1'))
        {
            return false;
        }

        value = _rest[0] == '1' != descending;
        return Advance(1);
    }

    /// <summary>Reads an integer part.</summary>
    /// <param name="value">The value.</param>
    /// <param name="descending">Whether it was written descending.</param>
    /// <returns>Whether the text was such a part.</returns>
    public bool TryPart(out byte value, bool descending = false)
    {
        var read = TryUnsigned(3, byte.MaxValue, descending, out var wide);
        value = (byte)wide;
        return read;
    }

    /// <summary>Reads an integer part.</summary>
    /// <param name="value">The value.</param>
    /// <param name="descending">Whether it was written descending.</param>
    /// <returns>Whether the text was such a part.</returns>
    public bool TryPart(out ushort value, bool descending = false)
    {
        var read = TryUnsigned(5, ushort.MaxValue, descending, out var wide);
        value = (ushort)wide;
        return read;
    }

    /// <summary>Reads an integer part.</summary>
    /// <param name="value">The value.</param>
    /// <param name="descending">Whether it was written descending.</param>
    /// <returns>Whether the text was such a part.</returns>
    public bool TryPart(out uint value, bool descending = false)
    {
        var read = TryUnsigned(10, uint.MaxValue, descending, out var wide);
        value = (uint)wide;
        return read;
    }

    /// <summary>Reads an integer part.</summary>
    /// <param name="value">The value.</param>
    /// <param name="descending">Whether it was written descending.</param>
    /// <returns>Whether the text was such a part.</returns>
    public bool TryPart(out ulong value, bool descending = false)
    {
        var read = TryUnsigned(20, ulong.MaxValue, descending, out var wide);
        value = (ulong)wide;
        return read;
    }

    /// <summary>Reads an integer part.</summary>
    /// <param name="value">The value.</param>
    /// <param name="descending">Whether it was written descending.</param>
    /// <returns>Whether the text was such a part.</returns>
    public bool TryPart(out UInt128 value, bool descending = false) => TryUnsigned(39, UInt128.MaxValue, descending, out value);

    /// <summary>Reads an integer part.</summary>
    /// <param name="value">The value.</param>
    /// <param name="descending">Whether it was written descending.</param>
    /// <returns>Whether the text was such a part.</returns>
    public bool TryPart(out sbyte value, bool descending = false)
    {
        var read = TrySigned(3, (UInt128)sbyte.MaxValue, descending, out var wide);
        value = (sbyte)wide;
        return read;
    }

    /// <summary>Reads an integer part.</summary>
    /// <param name="value">The value.</param>
    /// <param name="descending">Whether it was written descending.</param>
    /// <returns>Whether the text was such a part.</returns>
    public bool TryPart(out short value, bool descending = false)
    {
        var read = TrySigned(5, (UInt128)short.MaxValue, descending, out var wide);
        value = (short)wide;
        return read;
    }

    /// <summary>Reads an integer part.</summary>
    /// <param name="value">The value.</param>
    /// <param name="descending">Whether it was written descending.</param>
    /// <returns>Whether the text was such a part.</returns>
    public bool TryPart(out int value, bool descending = false)
    {
        var read = TrySigned(10, (UInt128)int.MaxValue, descending, out var wide);
        value = (int)wide;
        return read;
    }

    /// <summary>Reads an integer part.</summary>
    /// <param name="value">The value.</param>
    /// <param name="descending">Whether it was written descending.</param>
    /// <returns>Whether the text was such a part.</returns>
    public bool TryPart(out long value, bool descending = false)
    {
        var read = TrySigned(19, (UInt128)long.MaxValue, descending, out var wide);
        value = (long)wide;
        return read;
    }

    /// <summary>Reads an integer part.</summary>
    /// <param name="value">The value.</param>
    /// <param name="descending">Whether it was written descending.</param>
    /// <returns>Whether the text was such a part.</returns>
    public bool TryPart(out Int128 value, bool descending = false) => TrySigned(39, (UInt128)Int128.MaxValue, descending, out value);

    private bool TryUnsigned(int digits, UInt128 max, bool descending, out UInt128 value)
    {
        value = 0;
        Span<char> text = stackalloc char[digits];
        return TryPeekDigits(text, descending) && TryMagnitude(text, max, out value) && Advance(digits);
    }

    private bool TrySigned(int digits, UInt128 max, bool descending, out Int128 value)
    {
        value = 0;
        Span<char> text = stackalloc char[1 + digits];
        if (!TryPeek(text) || text[0] is not ('-' or '0'))
        {
            return false;
        }

        var lowerHalf = text[0] == '-';
        if (lowerHalf)
        {
            KeyText.ComplementDigits(text[1..]);
        }

        var negative = lowerHalf != descending;
        if (!TryMagnitude(text[1..], negative ? max + 1 : max, out var magnitude) || (negative && magnitude == 0))
        {
            return false;
        }

        value = unchecked(negative ? -(Int128)magnitude : (Int128)magnitude);
        return Advance(text.Length);
    }

    // Parsing passes over NULs at the end, whatever the style; a key with one there is another key.
    private static bool TryMagnitude(ReadOnlySpan<char> digits, UInt128 max, out UInt128 magnitude)
    {
        magnitude = 0;
        return !digits.ContainsAnyExceptInRange('0', '9')
            && UInt128.TryParse(digits, NumberStyles.None, KeyText.Invariant, out magnitude)
            && magnitude <= max;
    }
}
