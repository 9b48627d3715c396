namespace Monotable.Protocol;

/// <summary>The kind of encryption at rest.</summary>
public enum SSEType
{
    /// <summary>AES-256; not supported any more.</summary>
    Aes256,

    /// <summary>With a key of the key management service.</summary>
    Kms,
}
