using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Monotable.Protocol;

namespace Monotable.Keys;

/// <summary>Neighbours of texts in the order of UTF-8 bytes, among the texts that fit into a sort key.</summary>
/// <remarks>
/// The order of UTF-8 bytes is that of code points, of which U+D800 to U+DFFF do not exist in text. A code point's first byte grows with the number
/// of its bytes, so among the texts that may only grow by r bytes, one character of r bytes (at most 4) is the highest.
/// </remarks>
internal static class SortKeyText
{
    internal const string Highest = "\U0010FFFF";

    private const int BytesMax = DynamoDbLimits.SortKeyBytesMax;
    private const int HighestBytes = 4;

    internal static bool Fits(string text) => text.Length <= BytesMax / 3 || Encoding.UTF8.GetByteCount(text) <= BytesMax;

    /// <summary>The lowest text above every text that starts with this one; null if there is none.</summary>
    internal static string? PrefixEnd(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            Rune.DecodeLastFromUtf16(text, out var last, out var units);
            text = text[..^units];
            if (last.Value < 0x10FFFF)
            {
                return string.Concat(text, new Rune(last.Value == 0xD7FF ? 0xE000 : last.Value + 1).ToString());
            }
        }

        return null;
    }

    /// <summary>The lowest text that fits and is not below this one; null if there is none.</summary>
    internal static string? Ceiling(string? text)
    {
        // Clip leaves room for at most three bytes, too few for the character that follows. What fits in there is lower than that character, so
        // every text that fits and starts with the clipped one is too low. The next candidate may be a byte longer (U+007F to U+0080), so it loops.
        while (text is not null && !Fits(text))
        {
            text = PrefixEnd(Clip(text));
        }

        return text;
    }

    /// <summary>The highest text that fits and is not above this one.</summary>
    internal static string Floor(string text) => Fits(text) ? text : Fill(Clip(text));

    /// <summary>The highest text that fits and is below this one; null if there is none.</summary>
    /// <param name="text">The text to stay below.</param>
    /// <param name="anyContent">As for <see cref="Top"/>.</param>
    internal static string? Below(string text, bool anyContent)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (!Fits(text))
        {
            return Floor(text);
        }

        Rune.DecodeLastFromUtf16(text, out var last, out var units);
        var start = text.AsSpan(0, text.Length - units);

        // Nothing lies between a text and the same text with U+0000 at its end.
        return last.Value == 0
            ? start.ToString()
            : Top(string.Concat(start, new Rune(last.Value == 0xE000 ? 0xD7FF : last.Value - 1).ToString()), anyContent);
    }

    /// <summary>A text above, and inside, everything that fits and starts with this text.</summary>
    /// <param name="text">The common start.</param>
    /// <param name="anyContent">Whether U+10FFFF may come next in such a key. If not, one U+10FFFF is above them all, and the text stays short; if
    /// so, only the highest text that fits is.</param>
    internal static string Top(string text, bool anyContent)
    {
        if (!Fits(text))
        {
            return Floor(text);
        }

        return anyContent || !Fits(text + Highest) ? Fill(text) : text + Highest;
    }

    /// <summary>The longest start of a text that fits, not ending inside a character.</summary>
    private static ReadOnlySpan<char> Clip(string text)
    {
        Span<byte> bytes = stackalloc byte[BytesMax];
        var status = Utf8.FromUtf16(text, bytes, out var read, out _, replaceInvalidSequences: false);
        return status == OperationStatus.InvalidData
            ? throw new ArgumentException("The text holds a surrogate without its partner.", nameof(text))
            : text.AsSpan(0, read);
    }

    private static string Fill(ReadOnlySpan<char> text)
    {
        var room = BytesMax - Encoding.UTF8.GetByteCount(text);
        var filled = new StringBuilder().Append(text);
        for (; room >= HighestBytes; room -= HighestBytes)
        {
            filled.Append(Highest);
        }

        return filled.Append(room switch { 3 => "\uFFFF", 2 => "\u07FF", 1 => "\u007F", _ => "" }).ToString();
    }
}
