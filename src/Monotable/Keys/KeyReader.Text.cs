using System.Diagnostics.CodeAnalysis;

namespace Monotable.Keys;

public ref partial struct KeyReader
{
    /// <summary>Reads a string part, up to the next <c>#</c> or the end.</summary>
    /// <param name="value">The string.</param>
    /// <returns>Whether the text was a string part.</returns>
    public bool TryPart([NotNullWhen(true)] out string? value)
    {
        var text = Variable();
        value = Unescape(text);
        return value is not null && Advance(text.Length);
    }

    /// <summary>Reads a character part, up to the next <c>#</c> or the end.</summary>
    /// <param name="value">The character.</param>
    /// <returns>Whether the text was a character part.</returns>
    public bool TryPart(out char value)
    {
        var text = Variable();
        value = Unescape(text) is { Length: 1 } one ? one[0] : '\0';
        return (value != '\0' || text is "$00") && Advance(text.Length);
    }

    /// <summary>Reads a URI part, up to the next <c>#</c> or the end.</summary>
    /// <param name="value">The absolute or relative URI.</param>
    /// <returns>Whether the text was a URI part.</returns>
    public bool TryPart([NotNullWhen(true)] out Uri? value)
    {
        var text = Variable();
        value = null;
        return Unescape(text) is { } original
            && Uri.TryCreate(original, UriKind.RelativeOrAbsolute, out value)
            && value.OriginalString == original
            && Advance(text.Length);
    }

    /// <summary>Reads a raw part (<c>{Member:raw}</c>).</summary>
    /// <param name="value">The string.</param>
    /// <param name="last">Whether the part ends the key; if not, it is read up to the next <c>#</c>.</param>
    /// <returns>Whether the text was a raw part: true unless it holds a surrogate without its partner.</returns>
    public bool TryRaw([NotNullWhen(true)] out string? value, bool last)
    {
        var text = last ? _rest : Variable();
        value = KeyText.IndexOfLoneSurrogate(text) < 0 ? text.ToString() : null;
        return value is not null && Advance(text.Length);
    }

    /// <summary>Reads a binary part, up to the next <c>#</c> or the end.</summary>
    /// <param name="value">The bytes.</param>
    /// <returns>Whether the text was a binary part.</returns>
    public bool TryPart([NotNullWhen(true)] out byte[]? value)
    {
        var text = Variable();
        value = text.Length % 2 == 0 && !text.ContainsAnyExcept(KeyText.UpperHexDigits) ? Convert.FromHexString(text) : null;
        return value is not null && Advance(text.Length);
    }

    /// <summary>Reads a binary part, up to the next <c>#</c> or the end.</summary>
    /// <param name="value">The bytes.</param>
    /// <returns>Whether the text was a binary part.</returns>
    public bool TryPart(out ReadOnlyMemory<byte> value)
    {
        var read = TryPart(out byte[]? bytes);
        value = bytes;
        return read;
    }

    /// <summary>Reverses the escapes; null if the text is not what escaping a string gives.</summary>
    private static string? Unescape(ReadOnlySpan<char> text)
    {
        if (KeyText.IndexOfLoneSurrogate(text) >= 0)
        {
            return null;
        }

        if (!text.ContainsAny(KeyText.EscapedCharacters))
        {
            return text.ToString();
        }

        var buffer = text.Length <= KeyWriter.StackLength ? stackalloc char[KeyWriter.StackLength] : new char[text.Length];
        var length = 0;
        while (!text.IsEmpty)
        {
            var unit = text[0];
            text = text[1..];
            if (unit <= KeyText.Escape)
            {
                if (unit != KeyText.Escape || !TryEscaped(text, out unit))
                {
                    return null;
                }

                text = text[2..];
            }

            buffer[length++] = unit;
        }

        return buffer[..length].ToString();
    }

    private static bool TryEscaped(ReadOnlySpan<char> text, out char unit)
    {
        var high = text.Length < 2 ? -1 : KeyText.UpperHexDigits.IndexOf(text[0], StringComparison.Ordinal);
        var low = text.Length < 2 ? -1 : KeyText.UpperHexDigits.IndexOf(text[1], StringComparison.Ordinal);
        unit = (char)((high << 4) | low);
        return high >= 0 && low >= 0 && unit <= KeyText.Escape;
    }
}
