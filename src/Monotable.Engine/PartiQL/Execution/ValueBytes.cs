using System.Globalization;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Execution;

/// <summary>Values as bytes, for digests and tokens: equal values have equal bytes. Only keys are read back.</summary>
internal static class ValueBytes
{
    public static void Write(BinaryWriter writer, AttributeValue value)
    {
        writer.Write((byte)value.Type);
        switch (value.Type)
        {
            case AttributeType.String:
                writer.Write(value.AsString());
                break;
            case AttributeType.Number:
                writer.Write(value.AsNumber().ToString());
                break;
            case AttributeType.Binary:
                Write(writer, value.AsBinary().Span);
                break;
            case AttributeType.Boolean:
                writer.Write(value.AsBoolean());
                break;
            case AttributeType.Map:
                Write(writer, value.AsMap());
                break;
            case AttributeType.List:
                Write(writer, value.AsList().ToArray(), Write);
                break;
            case AttributeType.StringSet:
                Write(writer, value.AsStringSet(), static (writer, member) => writer.Write(member));
                break;
            case AttributeType.NumberSet:
                Write(writer, value.AsNumberSet(), static (writer, member) => writer.Write(member.ToString()));
                break;
            case AttributeType.BinarySet:
                Write(writer, value.AsBinarySet(), static (writer, member) => Write(writer, member.AsSpan()));
                break;
        }
    }

    public static void Write(BinaryWriter writer, Item item) => Write(writer, item, static (writer, attribute) =>
    {
        writer.Write(attribute.Key);
        Write(writer, attribute.Value);
    });

    /// <summary>Reads a key that was written as an item.</summary>
    public static Item ReadKey(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var builder = new ItemBuilder(count);
        for (var i = 0; i < count; i++)
        {
            builder.Add(reader.ReadString(), ReadScalar(reader));
        }

        return builder.Build();
    }

    private static AttributeValue ReadScalar(BinaryReader reader) => (AttributeType)reader.ReadByte() switch
    {
        AttributeType.String => reader.ReadString(),
        AttributeType.Number => AttributeValue.Number(DynamoDbNumber.Parse(reader.ReadString())),
        AttributeType.Binary => AttributeValue.BinaryUnsafe(reader.ReadBytes(reader.ReadInt32())),
        var other => throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"A key holds no {other}.")),
    };

    private static void Write(BinaryWriter writer, ReadOnlySpan<byte> bytes)
    {
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    private static void Write<T>(BinaryWriter writer, IReadOnlyCollection<T> elements, Action<BinaryWriter, T> write)
    {
        writer.Write(elements.Count);
        foreach (var element in elements)
        {
            write(writer, element);
        }
    }
}
