using System.Security.Cryptography;
using System.Text;

namespace Monotable.Aws;

/// <summary>Writes what is signed into a buffer that is large enough.</summary>
internal ref struct AsciiWriter(Span<byte> buffer)
{
    private readonly Span<byte> _buffer = buffer;
    private int _length;

    public readonly ReadOnlySpan<byte> Written => _buffer[.._length];

    public void Text(scoped ReadOnlySpan<byte> text)
    {
        text.CopyTo(_buffer[_length..]);
        _length += text.Length;
    }

    public void Text(string text) => _length += Encoding.UTF8.GetBytes(text, _buffer[_length..]);

    /// <summary>Writes the SHA-256 of bytes in hexadecimal.</summary>
    public void HashOf(scoped ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        Span<char> digits = stackalloc char[2 * SHA256.HashSizeInBytes];
        Convert.TryToHexStringLower(hash, digits, out _);
        _length += Encoding.ASCII.GetBytes(digits, _buffer[_length..]);
    }
}
