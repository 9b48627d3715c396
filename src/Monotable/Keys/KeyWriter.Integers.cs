namespace Monotable.Keys;

public ref partial struct KeyWriter
{
    /// <summary>Writes <c>1</c> for true and <c>0</c> for false. 1 wide.</summary>
    /// <param name="value">The value; false sorts first.</param>
    /// <param name="descending">Whether to sort the other way round.</param>
    public void Part(bool value, bool descending = false) => Take(1)[0] = value != descending ? '1' : '0';

    /// <summary>Writes a zero-padded integer. 3 wide.</summary>
    /// <param name="value">The value.</param>
    /// <param name="descending">Whether to sort the other way round.</param>
    public void Part(byte value, bool descending = false) => Unsigned((ulong)value, 3, "D3", descending);

    /// <summary>Writes a zero-padded integer. 5 wide.</summary>
    /// <param name="value">The value.</param>
    /// <param name="descending">Whether to sort the other way round.</param>
    public void Part(ushort value, bool descending = false) => Unsigned((ulong)value, 5, "D5", descending);

    /// <summary>Writes a zero-padded integer. 10 wide.</summary>
    /// <param name="value">The value.</param>
    /// <param name="descending">Whether to sort the other way round.</param>
    public void Part(uint value, bool descending = false) => Unsigned((ulong)value, 10, "D10", descending);

    /// <summary>Writes a zero-padded integer. 20 wide.</summary>
    /// <param name="value">The value.</param>
    /// <param name="descending">Whether to sort the other way round.</param>
    public void Part(ulong value, bool descending = false) => Unsigned(value, 20, "D20", descending);

    /// <summary>Writes a zero-padded integer. 39 wide.</summary>
    /// <param name="value">The value.</param>
    /// <param name="descending">Whether to sort the other way round.</param>
    public void Part(UInt128 value, bool descending = false) => Unsigned(value, 39, "D39", descending);

    /// <summary>Writes a sign-adjusted integer. 4 wide.</summary>
    /// <param name="value">The value.</param>
    /// <param name="descending">Whether to sort the other way round.</param>
    public void Part(sbyte value, bool descending = false) => Signed(Magnitude(value), value < 0, 3, "D3", descending);

    /// <summary>Writes a sign-adjusted integer. 6 wide.</summary>
    /// <param name="value">The value.</param>
    /// <param name="descending">Whether to sort the other way round.</param>
    public void Part(short value, bool descending = false) => Signed(Magnitude(value), value < 0, 5, "D5", descending);

    /// <summary>Writes a sign-adjusted integer. 11 wide.</summary>
    /// <param name="value">The value.</param>
    /// <param name="descending">Whether to sort the other way round.</param>
    public void Part(int value, bool descending = false) => Signed(Magnitude(value), value < 0, 10, "D10", descending);

    /// <summary>Writes a sign-adjusted integer. 20 wide.</summary>
    /// <param name="value">The value.</param>
    /// <param name="descending">Whether to sort the other way round.</param>
    public void Part(long value, bool descending = false) => Signed(Magnitude(value), value < 0, 19, "D19", descending);

    /// <summary>Writes a sign-adjusted integer. 40 wide.</summary>
    /// <param name="value">The value.</param>
    /// <param name="descending">Whether to sort the other way round.</param>
    public void Part(Int128 value, bool descending = false) =>
        Signed(unchecked((UInt128)(value < 0 ? -value : value)), value < 0, 39, "D39", descending);

    // The smallest value has no positive counterpart in its own type; the unchecked negation wraps to exactly its magnitude.
    private static ulong Magnitude(long value) => unchecked((ulong)(value < 0 ? -value : value));

    private void Unsigned<T>(T value, int digits, string format, bool descending)
        where T : ISpanFormattable
    {
        var text = Take(digits);
        value.TryFormat(text, out _, format, KeyText.Invariant);
        if (descending)
        {
            KeyText.ComplementDigits(text);
        }
    }

    // Non-negative values are zero-padded with a leading '0' and so read as plain numbers. '-' sorts below '0', and the complement turns the order of
    // magnitudes round. Descending order is the same with the two signs exchanged.
    private void Signed<T>(T magnitude, bool negative, int digits, string format, bool descending)
        where T : ISpanFormattable
    {
        var lowerHalf = negative != descending;
        Take(1)[0] = lowerHalf ? '-' : '0';
        Unsigned(magnitude, digits, format, descending: lowerHalf);
    }
}
