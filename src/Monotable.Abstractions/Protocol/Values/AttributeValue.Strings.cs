using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;

namespace Monotable.Protocol;

// A string that came in UTF-8 and is longer than a few words stays in UTF-8: half the memory, and nothing to convert when it is sent again.
// The two forms are one value: they are equal, hash alike and sort alike. Short strings become .NET strings at once, keys above all, which are
// compared more often than sent; a string that code gives stays the one it is.
public readonly partial struct AttributeValue
{
    /// <summary>The longest string that is kept as a .NET string however it came.</summary>
    internal const int ShortUtf8BytesMax = 16;

    /// <summary>Makes a string of UTF-8, of a copy of the bytes.</summary>
    /// <param name="utf8">The string's UTF-8.</param>
    /// <exception cref="ArgumentException">The bytes are not UTF-8.</exception>
    public static AttributeValue StringUtf8(ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8))
        {
            throw new ArgumentException("The bytes are not UTF-8.", nameof(utf8));
        }

        return StringUtf8Unchecked(utf8);
    }

    /// <summary>Makes a string of bytes that are known to be UTF-8.</summary>
    internal static AttributeValue StringUtf8Unchecked(ReadOnlySpan<byte> utf8) =>
        new(AttributeType.String, utf8.Length > ShortUtf8BytesMax ? utf8.ToArray() : Encoding.UTF8.GetString(utf8));

    /// <summary>Gets the string.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public string AsString() => Type != AttributeType.String ? throw Unexpected(AttributeType.String)
        : _reference as string ?? Encoding.UTF8.GetString((byte[])_reference!);

    /// <summary>Gets the UTF-8 of a string that is kept so.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <returns>Whether the value is a string that is kept as UTF-8. Others give <see cref="AsString"/> without a conversion.</returns>
    public bool TryGetUtf8(out ReadOnlySpan<byte> utf8)
    {
        var isUtf8 = Type == AttributeType.String && _reference is byte[];
        utf8 = isUtf8 ? (byte[])_reference! : default;
        return isUtf8;
    }

    /// <summary>Gets the length of a string's UTF-8.</summary>
    internal int Utf8Length => _reference is byte[] utf8 ? utf8.Length : Encoding.UTF8.GetByteCount((string)_reference!);

    /// <summary>Compares two strings as their UTF-8 bytes compare.</summary>
    internal static int CompareStrings(AttributeValue left, AttributeValue right)
    {
        switch (left._reference, right._reference)
        {
            case (string a, string b):
                return Utf8Order.Compare(a, b);
            case (byte[] a, byte[] b):
                return a.AsSpan().SequenceCompareTo(b);
            case (byte[] a, string b):
                using (var text = new TranscodedText(a, stackalloc char[TranscodedText.StackLength]))
                {
                    return Utf8Order.Compare(text.Chars, b);
                }

            default:
                return -CompareStrings(right, left);
        }
    }

    /// <summary>Copies a string's characters.</summary>
    /// <param name="buffer">Where they go.</param>
    /// <param name="length">How many there are, whether or not there is room for them.</param>
    internal bool TryCopyChars(Span<char> buffer, out int length)
    {
        if (_reference is string text)
        {
            length = text.Length;
            return text.TryCopyTo(buffer);
        }

        var utf8 = (byte[])_reference!;
        if (Encoding.UTF8.TryGetChars(utf8, buffer, out length))
        {
            return true;
        }

        length = Encoding.UTF8.GetCharCount(utf8);
        return false;
    }

    [SuppressMessage("Style", "IDE0072:Add missing cases", Justification = "There are two forms.")]
    private static bool StringsEqual(object left, object right)
    {
        switch (left, right)
        {
            case (string a, string b):
                return string.Equals(a, b, StringComparison.Ordinal);
            case (byte[] a, byte[] b):
                return a.AsSpan().SequenceEqual(b);
            case (string a, byte[] b):
                // A UTF-16 unit is one to three bytes of UTF-8.
                if (a.Length > b.Length || b.Length > a.Length * 3L)
                {
                    return false;
                }

                using (var text = new TranscodedText(b, stackalloc char[TranscodedText.StackLength]))
                {
                    return text.Chars.SequenceEqual(a);
                }

            default:
                return StringsEqual(right, left);
        }
    }

    // The hash of the .NET string.
    private static int HashOf(ReadOnlySpan<byte> utf8)
    {
        using var text = new TranscodedText(utf8, stackalloc char[TranscodedText.StackLength]);
        return string.GetHashCode(text.Chars, StringComparison.Ordinal);
    }
}
