using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>
/// Writes the items of answers: the bytes that <see cref="JsonItemWriter"/> writes, without asking at each of them what JSON allows.
/// </summary>
/// <remarks>
/// Of a page most is names, codes and punctuation. They are put side by side in a buffer, which the JSON writer takes as one value; texts that
/// are plain ASCII, as most are, are copied, and others go the encoder's way.
/// </remarks>
internal ref struct ItemText
{
    private const int InitialSizeBytes = 1_024;

    // What the encoder below leaves as it is, as far as one byte says it.
    private const string Plain = " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";

    private static readonly SearchValues<char> PlainChars = SearchValues.Create(Plain);
    private static readonly SearchValues<byte> PlainBytes = SearchValues.Create(Encoding.ASCII.GetBytes(Plain));
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private byte[] _buffer;
    private int _length;

    private ItemText(int capacity) => _buffer = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>Writes an item.</summary>
    /// <param name="json">Where it goes.</param>
    /// <param name="item">The item.</param>
    public static void Write(Utf8JsonWriter json, Item item)
    {
        // A writer of somebody's own may be one that writes JSON otherwise.
        var options = json.Options;
        if (options.Indented || !options.SkipValidation || !ReferenceEquals(options.Encoder, Encoder))
        {
            DynamoDbJson.Write(json, ItemCodec.Instance, item);
            return;
        }

        var text = new ItemText(InitialSizeBytes);
        try
        {
            text.AddMap(item);
            json.WriteRawValue(text._buffer.AsSpan(0, text._length), skipInputValidation: true);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(text._buffer);
        }
    }

    private void AddMap(Item item)
    {
        Add((byte)'{');
        var isFirst = true;
        foreach (ref readonly var entry in item.AsSpan())
        {
            Separate(ref isFirst);
            AddText(entry.Key);
            Add((byte)':');
            AddValue(entry.Value);
        }

        Add((byte)'}');
    }

    private void AddValue(AttributeValue value)
    {
        switch (value.Type)
        {
            case AttributeType.String:
                Add("{\"S\":"u8);
                AddText(value);
                break;
            case AttributeType.Number:
                Add("{\"N\":"u8);
                AddNumber(value.AsNumber());
                break;
            case AttributeType.Boolean:
                Add(value.AsBoolean() ? "{\"BOOL\":true"u8 : "{\"BOOL\":false"u8);
                break;
            case AttributeType.Null:
                Add("{\"NULL\":true"u8);
                break;
            case AttributeType.Binary:
                Add("{\"B\":"u8);
                AddBase64(value.AsBinary().Span);
                break;
            case AttributeType.Map:
                Add("{\"M\":"u8);
                AddMap(value.AsMap());
                break;
            case AttributeType.List:
                AddList(value.AsList().Span);
                break;
            case AttributeType.None:
                throw JsonItemWriter.NoValue();
            default:
                AddSet(value);
                break;
        }

        Add((byte)'}');
    }

    private void AddList(ReadOnlySpan<AttributeValue> elements)
    {
        Add("{\"L\":["u8);
        var isFirst = true;
        foreach (var element in elements)
        {
            Separate(ref isFirst);
            AddValue(element);
        }

        Add((byte)']');
    }

    private void AddSet(AttributeValue set)
    {
        var isFirst = true;
        switch (set.Type)
        {
            case AttributeType.StringSet:
                Add("{\"SS\":["u8);
                foreach (var member in set.AsStringSet().AsSpan())
                {
                    Separate(ref isFirst);
                    AddText(member);
                }

                break;
            case AttributeType.NumberSet:
                Add("{\"NS\":["u8);
                foreach (var member in set.AsNumberSet().AsSpan())
                {
                    Separate(ref isFirst);
                    AddNumber(member);
                }

                break;
            default:
                Add("{\"BS\":["u8);
                foreach (var member in set.AsBinarySet().AsSpan())
                {
                    Separate(ref isFirst);
                    AddBase64(member);
                }

                break;
        }

        Add((byte)']');
    }

    private void AddText(AttributeValue value)
    {
        if (!value.TryGetUtf8(out var utf8))
        {
            AddText(value.AsString());
            return;
        }

        Add((byte)'"');
        if (utf8.ContainsAnyExcept(PlainBytes))
        {
            Encode(utf8);
        }
        else
        {
            Add(utf8);
        }

        Add((byte)'"');
    }

    private void AddText(string text)
    {
        Add((byte)'"');
        var utf16 = text.AsSpan();
        if (utf16.ContainsAnyExcept(PlainChars))
        {
            utf16 = Encoder.Encode(text);
        }

        _length += Encoding.UTF8.GetBytes(utf16, Free(Encoding.UTF8.GetMaxByteCount(utf16.Length)));
        Add((byte)'"');
    }

    private void Encode(scoped ReadOnlySpan<byte> utf8)
    {
        OperationStatus status;
        do
        {
            status = Encoder.EncodeUtf8(utf8, Free(utf8.Length + 16), out var consumed, out var written);
            _length += written;
            utf8 = utf8[consumed..];
        }
        while (status == OperationStatus.DestinationTooSmall);
    }

    private void AddNumber(DynamoDbNumber number)
    {
        Add((byte)'"');
        number.TryFormat(Free(DynamoDbNumber.MaxCanonicalLength), out var length);
        _length += length;
        Add((byte)'"');
    }

    private void AddBase64(ReadOnlySpan<byte> bytes)
    {
        Add((byte)'"');
        Base64.EncodeToUtf8(bytes, Free(Base64.GetMaxEncodedToUtf8Length(bytes.Length)), out _, out var length);
        _length += length;
        Add((byte)'"');
    }

    private void Separate(ref bool isFirst)
    {
        if (!isFirst)
        {
            Add((byte)',');
        }

        isFirst = false;
    }

    private void Add(byte one)
    {
        if (_length == _buffer.Length)
        {
            Grow(1);
        }

        _buffer[_length++] = one;
    }

    private void Add(scoped ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Free(bytes.Length));
        _length += bytes.Length;
    }

    private Span<byte> Free(int count)
    {
        if (_buffer.Length - _length < count)
        {
            Grow(count);
        }

        return _buffer.AsSpan(_length);
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + count));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
