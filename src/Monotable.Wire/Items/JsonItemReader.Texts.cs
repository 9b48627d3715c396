using System.Text;
using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

public ref partial struct JsonItemReader
{
    private static string Text(ReadOnlySpan<byte> utf8, bool isEscaped)
    {
        if (isEscaped)
        {
            return Unescaped(utf8);
        }

        try
        {
            return Utf8.GetString(utf8);
        }
        catch (DecoderFallbackException exception)
        {
            throw DynamoDbJsonException.Serialization(innerException: exception);
        }
    }

    private static int Chars(ReadOnlySpan<byte> utf8, Span<char> buffer)
    {
        try
        {
            return Utf8.GetChars(utf8, buffer);
        }
        catch (DecoderFallbackException exception)
        {
            throw DynamoDbJsonException.Serialization(innerException: exception);
        }
    }

    private static string Unescaped(ReadOnlySpan<byte> utf8)
    {
        var json = Token([(byte)'"', .. utf8, (byte)'"']);
        return WireJson.Text(json);
    }

    private static byte[] Base64(ReadOnlySpan<byte> quoted) => WireJson.TryBase64(Token(quoted), out var bytes)
        ? bytes
        : throw DynamoDbJsonException.Serialization("A value of type B must be base64.");

    /// <summary>Reads a string in its quotes as the general reader does, which knows escapes and base64.</summary>
    private static Utf8JsonReader Token(ReadOnlySpan<byte> quoted)
    {
        try
        {
            var json = new Utf8JsonReader(quoted, WireJson.ReaderOptions);
            json.Read();
            return json;
        }
        catch (JsonException exception)
        {
            throw DynamoDbJsonException.Serialization(innerException: exception);
        }
    }

    private static DynamoDbNumber ParseNumber(ReadOnlySpan<byte> utf8, bool isEscaped)
    {
        var text = isEscaped ? Encoding.UTF8.GetBytes(Unescaped(utf8)) : utf8;
        return DynamoDbNumber.TryParse(text, out var number, out var error)
            ? number
            : throw DynamoDbJsonException.Validation(JsonTexts.Number(error, text));
    }
}
