namespace Monotable.Protocol;

public readonly partial struct DynamoDbNumber
{
    /// <summary>
    /// The largest length of the canonical text, in characters and in bytes: 170, for a negative number with 38 digits after
    /// <c>-0.</c> and 129 zeros.
    /// </summary>
    public const int MaxCanonicalLength = 3 - (MinAdjustedExponent + 1) + MaxDigitCount;

    /// <summary>The length of the canonical text, in characters and in bytes: 1 to <see cref="MaxCanonicalLength"/>.</summary>
    public int CanonicalLength
    {
        get
        {
            var sign = _isNegative ? 1 : 0;
            if (_exponent >= 0)
            {
                return IsZero ? 1 : sign + _digitCount + _exponent;
            }

            // "12.34" has its digits and a point; "0.0012" its fraction behind "0.".
            return _digitCount > -_exponent ? sign + _digitCount + 1 : sign + 2 - _exponent;
        }
    }

    /// <summary>The canonical text, as the service returns the number.</summary>
    /// <remarks>
    /// Plain digits without an exponent, however long, without zeros at the end of a fraction and without a leading <c>+</c>;
    /// a fraction starts with <c>0.</c> and zero is <c>0</c>.
    /// </remarks>
    /// <returns>At most <see cref="MaxCanonicalLength"/> characters.</returns>
    public override string ToString() => string.Create(CanonicalLength, this, static (text, number) => number.WriteCanonical(text));

    /// <summary>Writes the canonical text as UTF-16; see <see cref="ToString()"/>.</summary>
    /// <param name="destination">Where to write; <see cref="MaxCanonicalLength"/> characters always suffice.</param>
    /// <param name="charsWritten">The characters written; 0 if the destination is too short.</param>
    /// <returns>Whether the text fits the destination.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten) => TryFormatCore(destination, out charsWritten);

    /// <summary>Writes the canonical text as UTF-8; see <see cref="ToString()"/>.</summary>
    /// <param name="utf8Destination">Where to write; <see cref="MaxCanonicalLength"/> bytes always suffice.</param>
    /// <param name="bytesWritten">The bytes written; 0 if the destination is too short.</param>
    /// <returns>Whether the text fits the destination.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) => TryFormatCore(utf8Destination, out bytesWritten);

    // There is one form in every culture, so formats and providers exist for interpolation and generic code only.
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        CheckFormat(format);
        return ToString();
    }

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        CheckFormat(format);
        return TryFormatCore(destination, out charsWritten);
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        CheckFormat(format);
        return TryFormatCore(utf8Destination, out bytesWritten);
    }

    private static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (format is not ([] or "G" or "g"))
        {
            throw new FormatException(
                $"A DynamoDB number has one canonical form; the format '{format}' is not supported. Use 'G' or none, or convert to decimal first.");
        }
    }

    private bool TryFormatCore<TChar>(Span<TChar> destination, out int written)
        where TChar : unmanaged
    {
        var length = CanonicalLength;
        if (destination.Length < length)
        {
            written = 0;
            return false;
        }

        WriteCanonical(destination[..length]);
        written = length;
        return true;
    }

    /// <summary>Fills the destination, which has exactly <see cref="CanonicalLength"/> units.</summary>
    private void WriteCanonical<TChar>(Span<TChar> destination)
        where TChar : unmanaged
    {
        if (_isNegative)
        {
            destination[0] = DynamoDbNumberDigits.Unit<TChar>('-');
            destination = destination[1..];
        }

        if (_digitCount == 0)
        {
            destination[0] = DynamoDbNumberDigits.Unit<TChar>('0');
        }
        else if (_exponent >= 0)
        {
            DynamoDbNumberDigits.Write(Coefficient, destination[.._digitCount]);
            destination[_digitCount..].Fill(DynamoDbNumberDigits.Unit<TChar>('0'));
        }
        else
        {
            WriteFraction(destination);
        }
    }

    private void WriteFraction<TChar>(Span<TChar> destination)
        where TChar : unmanaged
    {
        // The digits end the text either way; what lies before the point then moves left to make room for it.
        var integerDigits = _digitCount + _exponent;
        DynamoDbNumberDigits.Write(Coefficient, destination[^_digitCount..]);
        if (integerDigits > 0)
        {
            destination.Slice(1, integerDigits).CopyTo(destination);
            destination[integerDigits] = DynamoDbNumberDigits.Unit<TChar>('.');
        }
        else
        {
            destination[..^_digitCount].Fill(DynamoDbNumberDigits.Unit<TChar>('0'));
            destination[1] = DynamoDbNumberDigits.Unit<TChar>('.');
        }
    }
}
