using System.Text;
using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

public ref partial struct JsonItemReader
{
    private bool NextName()
    {
        _json.Read();
        _type = AttributeType.None;
        if (_json.TokenType == JsonTokenType.PropertyName)
        {
            return true;
        }

        if (_json.CurrentDepth > _itemDepth)
        {
            EndValue();
        }

        return false;
    }

    /// <summary>Passes from an attribute's name to the name of its value's type.</summary>
    private void ReadType()
    {
        _json.Read();
        ReadTypeOf();
    }

    private void ReadTypeOf()
    {
        Expect(JsonTokenType.StartObject);
        _json.Read();
        _type = _json.TokenType == JsonTokenType.PropertyName ? TypeOf(_json.ValueSpan) : AttributeType.None;
        if (_type == AttributeType.None)
        {
            throw DynamoDbJsonException.Validation(JsonTexts.EmptyValue);
        }
    }

    private void ToScalar(AttributeType type)
    {
        Take(type);
        if (_setType == AttributeType.None)
        {
            ReadToken(JsonTokenType.String);
        }
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
        _json.Read();
        if (_json.TokenType != JsonTokenType.EndObject)
        {
            throw DynamoDbJsonException.Validation(JsonTexts.SeveralTypes);
        }
    }

    private void Take(AttributeType type)
    {
        if (Type != type)
        {
            throw ItemMappingException.WrongType(Type, type);
        }

        _type = AttributeType.None;
    }

    private void ReadToken(JsonTokenType token)
    {
        _json.Read();
        Expect(token);
    }

    private readonly void Expect(JsonTokenType token)
    {
        if (_json.TokenType != token)
        {
            throw DynamoDbJsonException.Serialization($"Expected a JSON {token}, but there is a {_json.TokenType}.");
        }
    }

    internal static AttributeType TypeOf(ReadOnlySpan<byte> code) => code switch
    {
        [(byte)'S'] => AttributeType.String,
        [(byte)'N'] => AttributeType.Number,
        [(byte)'B'] => AttributeType.Binary,
        [(byte)'M'] => AttributeType.Map,
        [(byte)'L'] => AttributeType.List,
        [(byte)'S', (byte)'S'] => AttributeType.StringSet,
        [(byte)'N', (byte)'S'] => AttributeType.NumberSet,
        [(byte)'B', (byte)'S'] => AttributeType.BinarySet,
        _ => code.SequenceEqual("BOOL"u8) ? AttributeType.Boolean : code.SequenceEqual("NULL"u8) ? AttributeType.Null : AttributeType.None,
    };

    private readonly DynamoDbNumber ParseNumber()
    {
        var text = _json.ValueIsEscaped ? Encoding.UTF8.GetBytes(WireJson.Text(_json)) : _json.ValueSpan;
        return DynamoDbNumber.TryParse(text, out var number, out var error)
            ? number
            : throw DynamoDbJsonException.Validation(JsonTexts.Number(error, text));
    }
}
