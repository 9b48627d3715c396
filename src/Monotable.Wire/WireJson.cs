using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>How JSON is read and written here.</summary>
public static class WireJson
{
    // A value of nesting level 32 lies in 64 objects and arrays, and those in the request's own. Deeper ones are read too, so that the rule they
    // break can be named.
    private const int DepthMax = 512;

    internal static JsonReaderOptions ReaderOptions { get; } = new() { MaxDepth = DepthMax };

    /// <summary>Gets the text of a name or string.</summary>
    /// <exception cref="DynamoDbJsonException">It is not valid UTF-8, or escapes half a surrogate pair: the parser finds that only here.</exception>
    internal static string Text(in Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw DynamoDbJsonException.Serialization(innerException: exception);
        }
    }

    /// <summary>Gets the text of an attribute's or member's name: few are met, and these often.</summary>
    /// <exception cref="DynamoDbJsonException">It is not valid UTF-8, or escapes half a surrogate pair.</exception>
    internal static string Name(in Utf8JsonReader json) => (json.ValueIsEscaped ? null : NameCache.Find(json.ValueSpan)) ?? Text(json);

    /// <summary>Gets a string as an attribute value, which keeps a long one in UTF-8.</summary>
    /// <exception cref="DynamoDbJsonException">It is not valid UTF-8, or escapes half a surrogate pair.</exception>
    internal static AttributeValue TextValue(in Utf8JsonReader json)
    {
        if (json.ValueIsEscaped)
        {
            return UnescapedValue(json);
        }

        // What is not UTF-8 fails as it does on the way to a .NET string.
        return Utf8.IsValid(json.ValueSpan) ? AttributeValue.StringUtf8Unchecked(json.ValueSpan) : AttributeValue.String(Text(json));
    }

    private static AttributeValue UnescapedValue(in Utf8JsonReader json)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(json.ValueSpan.Length);
        try
        {
            return AttributeValue.StringUtf8Unchecked(buffer.AsSpan(0, json.CopyString(buffer)));
        }
        catch (InvalidOperationException exception)
        {
            throw DynamoDbJsonException.Serialization(innerException: exception);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Gets the bytes of a string that is base64.</summary>
    internal static bool TryBase64(in Utf8JsonReader json, [NotNullWhen(true)] out byte[]? bytes)
    {
        try
        {
            return json.TryGetBytesFromBase64(out bytes);
        }
        catch (InvalidOperationException)
        {
            // It escapes half a surrogate pair.
            bytes = null;
            return false;
        }
    }

    /// <summary>Makes a writer as the request and response writers want it: compact, and escaping no more than JSON demands.</summary>
    /// <param name="destination">Where the JSON goes.</param>
    public static Utf8JsonWriter CreateWriter(IBufferWriter<byte> destination) =>
        new(destination, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true, MaxDepth = DepthMax });
}
