using Monotable.Protocol;

namespace Monotable.Wire;

public ref partial struct JsonItemReader
{
    /// <inheritdoc/>
    public AttributeValue ReadValue()
    {
        switch (Type)
        {
            case AttributeType.String: return ReadString();
            case AttributeType.Number: return ReadNumber();
            case AttributeType.Binary: return AttributeValue.BinaryUnsafe(ReadBinary());
            case AttributeType.Boolean: return ReadBoolean();
            case AttributeType.Null:
                ReadNull();
                return AttributeValue.Null;
            case AttributeType.StringSet: return AttributeValue.Set(ReadSet(AttributeType.StringSet, new List<string>()));
            case AttributeType.NumberSet: return AttributeValue.Set(ReadSet(AttributeType.NumberSet, new List<DynamoDbNumber>()));
            case AttributeType.BinarySet: return AttributeValue.Set(ReadSet(AttributeType.BinarySet, new List<byte[]>()));
            case AttributeType.List: return ReadList();
            default: return AttributeValue.Map(ReadItem());
        }
    }

    /// <summary>Reads the map that comes next, or the whole item, as it is.</summary>
    /// <exception cref="DynamoDbJsonException">It is not DynamoDB JSON, or has a name twice.</exception>
    internal Item ReadItem()
    {
        var builder = new ItemBuilder();
        BeginMap();
        while (NextEntry(out var name))
        {
            builder.Add(name, ReadValue());
        }

        return builder.TryBuild(out var item, out var duplicate)
            ? item
            : throw DynamoDbJsonException.Serialization($"The map has the name '{duplicate}' twice.");
    }

    private AttributeValue ReadList()
    {
        var elements = new List<AttributeValue>();
        BeginList();
        while (NextElement())
        {
            elements.Add(ReadValue());
        }

        return AttributeValue.ListUnsafe([.. elements]);
    }

    private AttributeSet<T> ReadSet<T>(AttributeType type, List<T> members)
    {
        BeginSet(type);
        while (NextElement())
        {
            switch (members)
            {
                case List<string> texts:
                    texts.Add(ReadString());
                    break;
                case List<DynamoDbNumber> numbers:
                    numbers.Add(ReadNumber());
                    break;
                case List<byte[]> binaries:
                    binaries.Add(ReadBinary());
                    break;
            }
        }

        if (members.Count == 0)
        {
            throw DynamoDbJsonException.Validation(JsonTexts.EmptySet(type));
        }

        return AttributeSet.TryCreate<T>([.. members], out var set)
            ? set
            : throw DynamoDbJsonException.Validation(JsonTexts.Duplicates(type, TextsOf(members)));
    }

    private static IEnumerable<string> TextsOf<T>(List<T> members) =>
        members is List<byte[]> binaries ? binaries.Select(Convert.ToBase64String) : members.Select(static member => member!.ToString()!);
}
