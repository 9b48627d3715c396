using System.ComponentModel;

namespace Monotable.Keys;

/// <summary>Takes the text of a key apart along its template: the inverse of <see cref="KeyWriter"/>. Generated code calls it.</summary>
/// <remarks>
/// Each method reads one literal or part at the current position and moves past it; if the text is not exactly what the writer would have written
/// there, it returns false and stays. A key is of the template when everything was read and the reader is <see cref="AtEnd"/>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct KeyReader
{
    private ReadOnlySpan<char> _rest;

    /// <summary>Starts reading a key.</summary>
    /// <param name="key">The key's text.</param>
    public KeyReader(ReadOnlySpan<char> key) => _rest = key;

    /// <summary>Whether the whole key was read.</summary>
    public readonly bool AtEnd => _rest.IsEmpty;

    /// <summary>Reads fixed text of the template.</summary>
    /// <param name="text">The literal, as it is written in the template.</param>
    /// <returns>Whether the literal was there.</returns>
    public bool TryLiteral(string text) => _rest.StartsWith(text, StringComparison.Ordinal) && Advance(text.Length);

    private bool Advance(int count)
    {
        _rest = _rest[count..];
        return true;
    }

    /// <summary>The text of a variable-length part: up to the next terminator or the end.</summary>
    private readonly ReadOnlySpan<char> Variable()
    {
        var end = _rest.IndexOf(KeyText.Terminator);
        return end < 0 ? _rest : _rest[..end];
    }

    /// <summary>Copies the text of a fixed-width part, without moving past it.</summary>
    private readonly bool TryPeek(scoped Span<char> text)
    {
        if (_rest.Length < text.Length)
        {
            return false;
        }

        _rest[..text.Length].CopyTo(text);
        return true;
    }

    /// <summary>Copies the text of a fixed-width part as if it were ascending, without moving past it.</summary>
    private readonly bool TryPeekDigits(scoped Span<char> text, bool descending)
    {
        if (!TryPeek(text))
        {
            return false;
        }

        if (descending)
        {
            KeyText.ComplementDigits(text);
        }

        return true;
    }
}
