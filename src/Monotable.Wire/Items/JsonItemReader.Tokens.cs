using System.Buffers;
using System.Text;
using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

public ref partial struct JsonItemReader
{
    private const int DepthMax = 512;

    // Of the brace and the quote before the name of a value's type.
    private const int TypeBeginningLength = 2;

    // What ends a string, or makes it other than it is spelled, or must not be in it.
    private static readonly SearchValues<byte> Special =
        SearchValues.Create(
        [
            0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
            (byte)'"', (byte)'\\',
        ]);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Passes to the name of the next attribute; at the end of a map leaves the map and the value that it is.</summary>
    private bool NextName(out ReadOnlySpan<byte> name, out bool isEscaped)
    {
        _type = AttributeType.None;
        if (IsAt((byte)'}'))
        {
            name = default;
            isEscaped = false;
            Close();
            if (_depth > 0)
            {
                EndValue();
            }

            return false;
        }

        Separate();
        name = Quoted(out isEscaped);
        Expect((byte)':');
        return true;
    }

    /// <summary>Passes from an attribute's name, or an element's beginning, to behind the name of the value's type.</summary>
    private void ReadType()
    {
        // {"S": and the like: a brace, a quote, one letter, a quote, a colon.
        var json = _json;
        var position = _position;
        if (position + 4 < json.Length
            && json[position] == '{' && json[position + 1] == '"' && json[position + 3] == '"' && json[position + 4] == ':')
        {
            _type = TypeOf(json[position + 2]);
            _position = position + 5;
        }
        else
        {
            Expect((byte)'{');
            if (IsAt((byte)'}'))
            {
                throw DynamoDbJsonException.Validation(JsonTexts.EmptyValue);
            }

            var code = Quoted(out var isEscaped);
            _type = TypeOf(isEscaped ? Encoding.UTF8.GetBytes(Text(code, isEscaped)) : code);
            Expect((byte)':');
        }

        if (_type == AttributeType.None)
        {
            throw DynamoDbJsonException.Validation(JsonTexts.EmptyValue);
        }
    }

    private ReadOnlySpan<byte> ReadScalar(AttributeType type, out bool isEscaped)
    {
        Take(type);
        return Quoted(out isEscaped);
    }

    private void EndScalar()
    {
        if (_setType == AttributeType.None)
        {
            EndValue();
        }
    }

    /// <summary>Passes over the end of the object around a value: there is no second type in it.</summary>
    private void EndValue()
    {
        if (IsAt((byte)'}'))
        {
            _position++;
            return;
        }

        throw IsAt((byte)',') ? DynamoDbJsonException.Validation(JsonTexts.SeveralTypes) : Unexpected();
    }

    private void Take(AttributeType type)
    {
        if (Type != type)
        {
            throw ItemMappingException.WrongType(Type, type);
        }

        _type = AttributeType.None;
    }

    private void Open(byte bracket)
    {
        Expect(bracket);
        _isFirst = true;
        if (++_depth > DepthMax)
        {
            throw DynamoDbJsonException.Serialization($"The JSON is nested deeper than {DepthMax} levels.");
        }
    }

    private void Close()
    {
        _position++;
        _depth--;
        _isFirst = false;
    }

    /// <summary>Passes over the comma between members or elements.</summary>
    private void Separate()
    {
        if (!_isFirst)
        {
            Expect((byte)',');
        }

        _isFirst = false;
    }

    /// <summary>Whether the next byte that is no white space is a certain one; the reader then stands on it.</summary>
    private bool IsAt(byte expected)
    {
        var position = _position;
        if ((uint)position < (uint)_json.Length)
        {
            var next = _json[position];
            if (next > ' ')
            {
                return next == expected;
            }
        }

        return IsAtAfterSpace(expected);
    }

    private bool IsAtAfterSpace(byte expected)
    {
        var skipped = _json[_position..].IndexOfAnyExcept(" \t\r\n"u8);
        if (skipped < 0)
        {
            throw Unexpected();
        }

        _position += skipped;
        return _json[_position] == expected;
    }

    private void Expect(byte expected)
    {
        if (!IsAt(expected))
        {
            throw Unexpected();
        }

        _position++;
    }

    private void ExpectQuote()
    {
        if (!IsAt((byte)'"'))
        {
            throw Unexpected();
        }
    }

    /// <summary>Reads a string as it is spelled, without its quotes.</summary>
    private ReadOnlySpan<byte> Quoted(out bool isEscaped)
    {
        Expect((byte)'"');
        var rest = _json[_position..];
        var end = rest.IndexOfAny(Special);
        isEscaped = false;
        while (end >= 0 && rest[end] == '\\' && end + 2 <= rest.Length)
        {
            isEscaped = true;
            var next = rest[(end + 2)..].IndexOfAny(Special);
            end = next < 0 ? -1 : end + 2 + next;
        }

        if (end < 0 || rest[end] != '"')
        {
            throw Unexpected();
        }

        _position += end + 1;
        return rest[..end];
    }

    private bool TryWord(scoped ReadOnlySpan<byte> word)
    {
        if (!IsAt(word[0]) || !_json[_position..].StartsWith(word))
        {
            return false;
        }

        _position += word.Length;
        return true;
    }

    /// <summary>Passes over any JSON value.</summary>
    private void SkipValue()
    {
        if (IsAt((byte)'"'))
        {
            Quoted(out _);
            return;
        }

        var json = new Utf8JsonReader(_json[_position..], WireJson.ReaderOptions);
        try
        {
            json.Read();
            json.Skip();
        }
        catch (JsonException exception)
        {
            throw DynamoDbJsonException.Serialization(innerException: exception);
        }

        _position += (int)json.BytesConsumed;
    }

    private readonly DynamoDbJsonException Unexpected() => _position < _json.Length
        ? DynamoDbJsonException.Serialization($"The text is not DynamoDB JSON at byte {_position}.")
        : DynamoDbJsonException.Serialization("The text ends in the middle of DynamoDB JSON.");

    private static AttributeType TypeOf(byte code) => code switch
    {
        (byte)'S' => AttributeType.String,
        (byte)'N' => AttributeType.Number,
        (byte)'B' => AttributeType.Binary,
        (byte)'M' => AttributeType.Map,
        (byte)'L' => AttributeType.List,
        _ => AttributeType.None,
    };

    internal static AttributeType TypeOf(ReadOnlySpan<byte> code) => code switch
    {
        [var letter] => TypeOf(letter),
        [(byte)'S', (byte)'S'] => AttributeType.StringSet,
        [(byte)'N', (byte)'S'] => AttributeType.NumberSet,
        [(byte)'B', (byte)'S'] => AttributeType.BinarySet,
        _ => code.SequenceEqual("BOOL"u8) ? AttributeType.Boolean : code.SequenceEqual("NULL"u8) ? AttributeType.Null : AttributeType.None,
    };
}
