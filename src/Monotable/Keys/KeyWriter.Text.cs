namespace Monotable.Keys;

public ref partial struct KeyWriter
{
    /// <summary>Writes a string part. Variable length.</summary>
    /// <param name="value">Any string without lone surrogates; it may be empty.</param>
    /// <exception cref="KeyException">The value is null or holds a surrogate without its partner.</exception>
    public void Part(string value)
    {
        if (value is null)
        {
            throw NullPart();
        }

        Escaped(value);
    }

    /// <summary>Writes a character as a string of one. Variable length.</summary>
    /// <param name="value">Any character but a surrogate.</param>
    /// <exception cref="KeyException">The value is a surrogate.</exception>
    public void Part(char value) => Escaped(new ReadOnlySpan<char>(in value));

    /// <summary>Writes a URI as the string it was made from, <see cref="Uri.OriginalString"/>. Variable length.</summary>
    /// <param name="value">An absolute or relative URI. Two URIs that are equal but spelled differently are two keys.</param>
    /// <exception cref="KeyException">The value is null or holds a surrogate without its partner.</exception>
    public void Part(Uri value)
    {
        if (value is null)
        {
            throw NullPart();
        }

        Escaped(value.OriginalString);
    }

    /// <summary>Writes a string as it is (<c>{Member:raw}</c>), for tables that exist already. Variable length.</summary>
    /// <param name="value">Any string without lone surrogates.</param>
    /// <param name="last">Whether the part ends the key. If not, the value must hold no <c>#</c>, and its order is not kept.</param>
    /// <exception cref="KeyException">The value is null, holds a surrogate without its partner, or is not last and holds a <c>#</c>.</exception>
    public void Raw(string value, bool last)
    {
        if (value is null)
        {
            throw NullPart();
        }

        RefuseLoneSurrogate(value);
        if (!last && value.Contains(KeyText.Terminator, StringComparison.Ordinal))
        {
            throw Refusal(
                "has a raw part that holds '#', which ends a part. Remove the character from the value, or make the part the last of its template.");
        }

        value.CopyTo(Take(value.Length));
    }

    /// <summary>Writes binary as two upper-case hexadecimal digits a byte. Variable length.</summary>
    /// <param name="value">The bytes; they may be none.</param>
    /// <exception cref="KeyException">The value is null.</exception>
    public void Part(byte[] value)
    {
        if (value is null)
        {
            throw NullPart();
        }

        Part(new ReadOnlyMemory<byte>(value));
    }

    /// <summary>Writes binary as two upper-case hexadecimal digits a byte. Variable length.</summary>
    /// <param name="value">The bytes; they may be none.</param>
    public void Part(ReadOnlyMemory<byte> value) => Convert.TryToHexString(value.Span, Take(2 * value.Length), out _);

    private void Escaped(scoped ReadOnlySpan<char> text)
    {
        RefuseLoneSurrogate(text);
        while (true)
        {
            var plain = text.IndexOfAny(KeyText.EscapedCharacters);
            if (plain < 0)
            {
                text.CopyTo(Take(text.Length));
                return;
            }

            var target = Take(plain + 3);
            text[..plain].CopyTo(target);
            var escaped = text[plain];
            target[plain] = KeyText.Escape;
            target[plain + 1] = KeyText.UpperHexDigits[escaped >> 4];
            target[plain + 2] = KeyText.UpperHexDigits[escaped & 0xF];
            text = text[(plain + 1)..];
        }
    }

    private readonly void RefuseLoneSurrogate(ReadOnlySpan<char> text)
    {
        if (KeyText.IndexOfLoneSurrogate(text) >= 0)
        {
            throw Refusal(
                "has a part that holds a surrogate without its partner, which UTF-8 cannot represent. "
                + "Remove it from the value or replace it by U+FFFD.");
        }
    }

    private readonly KeyException NullPart() => Refusal("has a part that is null; every part of a key needs a value. Set the member that feeds it.");
}
