using System.Globalization;

namespace Monotable.Keys;

// The parsers of the platform accept more than one spelling of some values. Each value read is therefore written again and compared.
public ref partial struct KeyReader
{
    /// <summary>Reads a GUID part.</summary>
    /// <param name="value">The value.</param>
    /// <param name="descending">Whether it was written descending.</param>
    /// <returns>Whether the text was such a part.</returns>
    public bool TryPart(out Guid value, bool descending = false)
    {
        value = default;
        Span<char> text = stackalloc char[KeyTimes.GuidLength];
        if (!TryPeek(text))
        {
            return false;
        }

        if (descending)
        {
            KeyText.ComplementHex(text);
        }

        Span<char> again = stackalloc char[KeyTimes.GuidLength];
        return Guid.TryParseExact(text, "D", out value)
            && value.TryFormat(again, out _, "D")
            && again.SequenceEqual(text)
            && Advance(text.Length);
    }

    /// <summary>Reads a time part.</summary>
    /// <param name="value">The time, in UTC.</param>
    /// <param name="descending">Whether it was written descending.</param>
    /// <returns>Whether the text was such a part.</returns>
    public bool TryPart(out DateTime value, bool descending = false)
    {
        value = default;
        Span<char> text = stackalloc char[KeyTimes.DateTimeLength];
        return TryPeekDigits(text, descending)
            && DateTime.TryParseExact(text, "O", KeyText.Invariant, DateTimeStyles.RoundtripKind, out value)
            && IsFormat(text, value, "O")
            && Advance(text.Length);
    }

    /// <summary>Reads a time part.</summary>
    /// <param name="value">The moment, with offset zero.</param>
    /// <param name="descending">Whether it was written descending.</param>
    /// <returns>Whether the text was such a part.</returns>
    public bool TryPart(out DateTimeOffset value, bool descending = false)
    {
        var read = TryPart(out DateTime utc, descending);
        value = new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc));
        return read;
    }

    /// <summary>Reads a date part.</summary>
    /// <param name="value">The date.</param>
    /// <param name="descending">Whether it was written descending.</param>
    /// <returns>Whether the text was such a part.</returns>
    public bool TryPart(out DateOnly value, bool descending = false)
    {
        value = default;
        Span<char> text = stackalloc char[KeyTimes.DateOnlyLength];
        return TryPeekDigits(text, descending)
            && DateOnly.TryParseExact(text, "O", KeyText.Invariant, DateTimeStyles.None, out value)
            && IsFormat(text, value, "O")
            && Advance(text.Length);
    }

    /// <summary>Reads a time of day part.</summary>
    /// <param name="value">The time of day.</param>
    /// <param name="descending">Whether it was written descending.</param>
    /// <returns>Whether the text was such a part.</returns>
    public bool TryPart(out TimeOnly value, bool descending = false)
    {
        value = default;
        Span<char> text = stackalloc char[KeyTimes.TimeOnlyLength];
        return TryPeekDigits(text, descending)
            && TimeOnly.TryParseExact(text, "O", KeyText.Invariant, DateTimeStyles.None, out value)
            && IsFormat(text, value, "O")
            && Advance(text.Length);
    }

    /// <summary>Reads a duration part.</summary>
    /// <param name="value">The duration.</param>
    /// <param name="descending">Whether it was written descending.</param>
    /// <returns>Whether the text was such a part.</returns>
    public bool TryPart(out TimeSpan value, bool descending = false)
    {
        var read = TryPart(out long ticks, descending);
        value = new TimeSpan(ticks);
        return read;
    }

    /// <summary>Reads a time part with a format; what the format leaves out is the earliest it can be.</summary>
    /// <param name="value">The time, in UTC.</param>
    /// <param name="format">The format it was written with.</param>
    /// <returns>Whether the text was such a part.</returns>
    public bool TryPart(out DateTime value, string format)
    {
        const DateTimeStyles Styles =
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.NoCurrentDateDefault;
        value = default;
        return TryPeekFormatted(DateTime.UnixEpoch, format, out var text)
            && DateTime.TryParseExact(text, format, KeyText.Invariant, Styles, out value)
            && IsFormat(text, value, format)
            && Advance(text.Length);
    }

    /// <summary>Reads a time part with a format; what the format leaves out is the earliest it can be.</summary>
    /// <param name="value">The moment, with offset zero.</param>
    /// <param name="format">The format it was written with.</param>
    /// <returns>Whether the text was such a part.</returns>
    public bool TryPart(out DateTimeOffset value, string format)
    {
        var read = TryPart(out DateTime utc, format);
        value = new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc));
        return read;
    }

    /// <summary>Reads a date part with a format; what the format leaves out is the earliest it can be.</summary>
    /// <param name="value">The date.</param>
    /// <param name="format">The format it was written with.</param>
    /// <returns>Whether the text was such a part.</returns>
    public bool TryPart(out DateOnly value, string format)
    {
        value = default;
        return TryPeekFormatted(DateOnly.MinValue, format, out var text)
            && DateOnly.TryParseExact(text, format, KeyText.Invariant, DateTimeStyles.None, out value)
            && IsFormat(text, value, format)
            && Advance(text.Length);
    }

    /// <summary>Reads a time of day part with a format; what the format leaves out is the earliest it can be.</summary>
    /// <param name="value">The time of day.</param>
    /// <param name="format">The format it was written with.</param>
    /// <returns>Whether the text was such a part.</returns>
    public bool TryPart(out TimeOnly value, string format)
    {
        value = default;
        return TryPeekFormatted(TimeOnly.MinValue, format, out var text)
            && TimeOnly.TryParseExact(text, format, KeyText.Invariant, DateTimeStyles.None, out value)
            && IsFormat(text, value, format)
            && Advance(text.Length);
    }

    // A format is as wide as any of its values.
    private readonly bool TryPeekFormatted<T>(T any, string format, out ReadOnlySpan<char> text)
        where T : ISpanFormattable
    {
        Span<char> sample = stackalloc char[KeyTimes.FormattedLengthMax];
        var fits = any.TryFormat(sample, out var width, format, KeyText.Invariant) && width <= _rest.Length;
        text = fits ? _rest[..width] : default;
        return fits;
    }

    private static bool IsFormat<T>(ReadOnlySpan<char> text, T value, string format)
        where T : ISpanFormattable
    {
        Span<char> again = stackalloc char[KeyTimes.FormattedLengthMax];
        return value.TryFormat(again, out var length, format, KeyText.Invariant) && again[..length].SequenceEqual(text);
    }
}
