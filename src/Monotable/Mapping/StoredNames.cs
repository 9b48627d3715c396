using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Finds out which attributes a codec writes, also those that it leaves out of an item: it names them to its writer.</summary>
internal struct StoredNames : IItemWriter
{
    private AttributeNames? _names;
    private int _depth;

    /// <summary>The attributes of an entity's items.</summary>
    public static IReadOnlyList<string> Of<T>(IItemCodec<T> codec, T item)
    {
        var writer = default(StoredNames);
        codec.Write(ref writer, item);
        return writer._names is { } names ? [.. Enumerable.Range(0, names.Count).Select(place => names[place])] : [];
    }

    public void BeginMap(int capacity) => _depth++;

    public void Name(AttributeNames names, int index)
    {
        if (_depth == 1)
        {
            _names = names;
        }
    }

    public readonly void Name(string name)
    {
    }

    public void EndMap() => _depth--;

    public readonly void BeginList(int count)
    {
    }

    public readonly void EndList()
    {
    }

    public readonly void BeginSet(AttributeType type, int count)
    {
    }

    public readonly void EndSet()
    {
    }

    public readonly void WriteString(string value)
    {
    }

    public readonly void WriteString(scoped ReadOnlySpan<char> value)
    {
    }

    public readonly void WriteNumber(DynamoDbNumber value)
    {
    }

    public readonly void WriteBoolean(bool value)
    {
    }

    public readonly void WriteNull()
    {
    }

    public readonly void WriteBinary(scoped ReadOnlySpan<byte> value)
    {
    }

    public readonly void WriteValue(AttributeValue value)
    {
    }
}
