using System.Security.Cryptography;

namespace Monotable;

/// <summary>Encrypts and signs cursors with one key: AES-256 in CBC mode, then HMAC-SHA256 over initialization vector and cipher text.</summary>
/// <remarks>
/// A cursor holds the keys of an item, which may be anyone's e-mail address, so it is not only signed. Encryption and signature have keys of their
/// own, derived from the one that is configured. The signature is checked first: what was not made here is never decrypted.
/// </remarks>
internal sealed class CursorSeal(byte[] key)
{
    private const int BlockBytes = 16;

    private readonly byte[] _encryption = Derive(key, "Monotable cursor encryption"u8);
    private readonly byte[] _signature = Derive(key, "Monotable cursor signature"u8);

    public byte[] Seal(ReadOnlySpan<byte> payload)
    {
        using var aes = NewAes();
        var vector = RandomNumberGenerator.GetBytes(BlockBytes);
        byte[] body = [.. vector, .. aes.EncryptCbc(payload, vector)];
        return [.. body, .. HMACSHA256.HashData(_signature, body)];
    }

    /// <summary>Opens what <see cref="Seal"/> made with the same key.</summary>
    /// <returns>The payload; null where another key, or nobody, has signed it.</returns>
    public byte[]? Open(ReadOnlySpan<byte> sealedBytes)
    {
        if (sealedBytes.Length < BlockBytes + BlockBytes + HMACSHA256.HashSizeInBytes)
        {
            return null;
        }

        var body = sealedBytes[..^HMACSHA256.HashSizeInBytes];
        if (!CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(_signature, body), sealedBytes[^HMACSHA256.HashSizeInBytes..]))
        {
            return null;
        }

        using var aes = NewAes();
        return aes.DecryptCbc(body[BlockBytes..], body[..BlockBytes]);
    }

    private static byte[] Derive(byte[] key, ReadOnlySpan<byte> purpose)
    {
        var derived = new byte[HMACSHA256.HashSizeInBytes];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key, derived, [], purpose);
        return derived;
    }

    private Aes NewAes()
    {
        var aes = Aes.Create();
        aes.Key = _encryption;
        return aes;
    }
}
