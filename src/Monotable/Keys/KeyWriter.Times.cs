namespace Monotable.Keys;

public ref partial struct KeyWriter
{
    /// <summary>Writes a GUID in lower case with hyphens. 36 wide.</summary>
    /// <param name="value">The value; the order is that of its text and of <see cref="Guid.CompareTo(Guid)"/>.</param>
    /// <param name="descending">Whether to sort the other way round.</param>
    public void Part(Guid value, bool descending = false)
    {
        var text = Take(KeyTimes.GuidLength);
        value.TryFormat(text, out _, "D");
        if (descending)
        {
            KeyText.ComplementHex(text);
        }
    }

    /// <summary>Writes <c>yyyy-MM-ddTHH:mm:ss.fffffffZ</c> in UTC. 28 wide.</summary>
    /// <param name="value">A UTC or local time; local times are converted.</param>
    /// <param name="descending">Whether to sort the other way round.</param>
    /// <exception cref="KeyException">The kind of <paramref name="value"/> is <see cref="DateTimeKind.Unspecified"/>.</exception>
    public void Part(DateTime value, bool descending = false)
    {
        var text = Take(KeyTimes.DateTimeLength);
        Utc(value).TryFormat(text, out _, "O", KeyText.Invariant);
        DescendDigits(text, descending);
    }

    /// <summary>Writes <c>yyyy-MM-ddTHH:mm:ss.fffffffZ</c> in UTC. 28 wide.</summary>
    /// <param name="value">The moment; its offset is not kept.</param>
    /// <param name="descending">Whether to sort the other way round.</param>
    public void Part(DateTimeOffset value, bool descending = false) => Part(value.UtcDateTime, descending);

    /// <summary>Writes <c>yyyy-MM-dd</c>. 10 wide.</summary>
    /// <param name="value">The date.</param>
    /// <param name="descending">Whether to sort the other way round.</param>
    public void Part(DateOnly value, bool descending = false)
    {
        var text = Take(KeyTimes.DateOnlyLength);
        value.TryFormat(text, out _, "O", KeyText.Invariant);
        DescendDigits(text, descending);
    }

    /// <summary>Writes <c>HH:mm:ss.fffffff</c>. 16 wide.</summary>
    /// <param name="value">The time of day.</param>
    /// <param name="descending">Whether to sort the other way round.</param>
    public void Part(TimeOnly value, bool descending = false)
    {
        var text = Take(KeyTimes.TimeOnlyLength);
        value.TryFormat(text, out _, "O", KeyText.Invariant);
        DescendDigits(text, descending);
    }

    /// <summary>Writes the ticks of 100 ns as a sign-adjusted integer. 20 wide.</summary>
    /// <param name="value">The duration.</param>
    /// <param name="descending">Whether to sort the other way round.</param>
    public void Part(TimeSpan value, bool descending = false) => Part(value.Ticks, descending);

    /// <summary>Writes a time in UTC by a custom format (<c>{Member:yyyyMM}</c>), invariant culture. As wide as the format.</summary>
    /// <param name="value">A UTC or local time; local times are converted.</param>
    /// <param name="format">A custom format of fixed width whose fields go from large to small, or the order is not kept.</param>
    /// <exception cref="KeyException">The kind of <paramref name="value"/> is <see cref="DateTimeKind.Unspecified"/>.</exception>
    /// <exception cref="FormatException">The format is not a valid one.</exception>
    public void Part(DateTime value, string format) => Formatted(Utc(value), format);

    /// <summary>Writes a moment in UTC by a custom format (<c>{Member:yyyyMM}</c>), invariant culture. As wide as the format.</summary>
    /// <param name="value">The moment.</param>
    /// <param name="format">A custom format of fixed width whose fields go from large to small, or the order is not kept.</param>
    /// <exception cref="FormatException">The format is not a valid one.</exception>
    public void Part(DateTimeOffset value, string format) => Formatted(value.UtcDateTime, format);

    /// <summary>Writes a date by a custom format (<c>{Member:yyyyMM}</c>), invariant culture. As wide as the format.</summary>
    /// <param name="value">The date.</param>
    /// <param name="format">A custom format of fixed width whose fields go from large to small, or the order is not kept.</param>
    /// <exception cref="FormatException">The format is not a valid one, or has fields that a date lacks.</exception>
    public void Part(DateOnly value, string format) => Formatted(value, format);

    /// <summary>Writes a time of day by a custom format (<c>{Member:HHmm}</c>), invariant culture. As wide as the format.</summary>
    /// <param name="value">The time of day.</param>
    /// <param name="format">A custom format of fixed width whose fields go from large to small, or the order is not kept.</param>
    /// <exception cref="FormatException">The format is not a valid one, or has fields that a time of day lacks.</exception>
    public void Part(TimeOnly value, string format) => Formatted(value, format);

    private void Formatted<T>(T value, string format)
        where T : ISpanFormattable
    {
        Span<char> text = stackalloc char[KeyTimes.FormattedLengthMax];
        if (!value.TryFormat(text, out var length, format, KeyText.Invariant))
        {
            throw Refusal($"has a part whose format gives more than {KeyTimes.FormattedLengthMax} characters. Use a shorter format in its template.");
        }

        text[..length].CopyTo(Take(length));
    }

    private static void DescendDigits(Span<char> text, bool descending)
    {
        if (descending)
        {
            KeyText.ComplementDigits(text);
        }
    }

    private readonly DateTime Utc(DateTime value) => value.Kind switch
    {
        DateTimeKind.Utc => value,
        DateTimeKind.Local => value.ToUniversalTime(),
        _ => throw Refusal(
            "has a DateTime part of unspecified kind, so its moment is unknown. "
            + "Use DateTime.SpecifyKind(value, DateTimeKind.Utc) if the value is in UTC."),
    };
}
