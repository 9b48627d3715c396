namespace Monotable.Server;

/// <summary>How a body is packed.</summary>
internal enum ContentCoding
{
    /// <summary>Not at all.</summary>
    Identity,

    Gzip,

    /// <summary>The zlib format, as HTTP means it; bare deflate is read too, since some clients send that.</summary>
    Deflate,
}
