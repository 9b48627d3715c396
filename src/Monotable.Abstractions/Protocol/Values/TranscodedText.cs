using System.Buffers;
using System.Text;

namespace Monotable.Protocol;

/// <summary>The characters of a text in UTF-8 for a moment: on the stack if they fit, else in an array of the pool.</summary>
internal readonly ref struct TranscodedText : IDisposable
{
    /// <summary>How many characters the caller gives on the stack.</summary>
    public const int StackLength = 128;

    private readonly char[]? _rented;

    /// <summary>Converts a text.</summary>
    /// <param name="utf8">Valid UTF-8.</param>
    /// <param name="stack">Room on the stack.</param>
    public TranscodedText(ReadOnlySpan<byte> utf8, Span<char> stack)
    {
        // There are never more characters than bytes.
        var room = utf8.Length <= stack.Length ? stack : _rented = ArrayPool<char>.Shared.Rent(utf8.Length);
        Chars = room[..Encoding.UTF8.GetChars(utf8, room)];
    }

    /// <summary>Gets the characters, until the text is disposed of.</summary>
    public ReadOnlySpan<char> Chars { get; }

    public void Dispose()
    {
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
        }
    }
}
