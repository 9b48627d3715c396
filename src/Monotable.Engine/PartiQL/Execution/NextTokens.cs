using System.Security.Cryptography;
using System.Text;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Execution;

/// <summary>
/// The tokens of a statement's pages. One is the key of the item evaluated last behind two digests: that of the statement with its
/// parameters, which it is bound to, and that of everything, by which a token is told from any other text.
/// </summary>
internal sealed class NextTokens
{
    private const int DigestBytes = 12;

    private readonly byte[] _request;

    public NextTokens(string statement, IReadOnlyList<AttributeValue>? parameters)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(statement);
            foreach (var parameter in parameters ?? [])
            {
                ValueBytes.Write(writer, parameter);
            }
        }

        _request = DigestOf(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>Writes the token of the page behind an item.</summary>
    public string Write(Item lastEvaluatedKey)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(_request);
            ValueBytes.Write(writer, lastEvaluatedKey);
        }

        var body = bytes.ToArray();
        return Convert.ToBase64String([.. DigestOf(body), .. body]);
    }

    /// <summary>Reads a token.</summary>
    /// <exception cref="DynamoDbValidationException">It is none, or one of another statement.</exception>
    public Item Read(string token)
    {
        var bytes = new byte[token.Length];
        if (!Convert.TryFromBase64String(token, bytes, out var length)
            || length < DigestBytes * 2
            || !DigestOf(bytes.AsSpan(DigestBytes, length - DigestBytes)).AsSpan().SequenceEqual(bytes.AsSpan(0, DigestBytes)))
        {
            throw new DynamoDbValidationException(ServiceTexts.NextTokenInvalid);
        }

        if (!bytes.AsSpan(DigestBytes, DigestBytes).SequenceEqual(_request))
        {
            throw new DynamoDbValidationException(ServiceTexts.NextTokenMismatch);
        }

        using var reader = new BinaryReader(new MemoryStream(bytes, DigestBytes * 2, length - (DigestBytes * 2)), Encoding.UTF8);
        return ValueBytes.ReadKey(reader);
    }

    private static byte[] DigestOf(ReadOnlySpan<byte> bytes) => SHA256.HashData(bytes)[..DigestBytes];
}
