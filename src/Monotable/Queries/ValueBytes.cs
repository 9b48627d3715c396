using System.Text;
using Monotable.Protocol;

namespace Monotable;

/// <summary>Attribute values as bytes, for cursors: different values give different bytes.</summary>
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
            case AttributeType.Boolean:
                writer.Write(value.AsBoolean());
                break;
            case AttributeType.Binary:
                Write(writer, value.AsBinary().Span);
                break;
            case AttributeType.Map:
                Write(writer, value.AsMap());
                break;
            default:
                WriteElements(writer, value);
                break;
        }
    }

    public static void Write(BinaryWriter writer, Item item)
    {
        writer.Write7BitEncodedInt(item.Count);
        foreach (var (name, value) in item.AsSpan())
        {
            writer.Write(name);
            Write(writer, value);
        }
    }

    /// <summary>Reads what <see cref="Write(BinaryWriter, AttributeValue)"/> wrote of a key attribute.</summary>
    /// <exception cref="FormatException">It is no string, number or binary value.</exception>
    public static AttributeValue ReadKeyValue(BinaryReader reader) => (AttributeType)reader.ReadByte() switch
    {
        AttributeType.String => AttributeValue.String(reader.ReadString()),
        AttributeType.Number => AttributeValue.Number(DynamoDbNumber.Parse(reader.ReadString())),
        AttributeType.Binary => AttributeValue.BinaryUnsafe(reader.ReadBytes(reader.Read7BitEncodedInt())),
        var other => throw new FormatException($"A key attribute cannot be of type {other}."),
    };

    private static void WriteElements(BinaryWriter writer, AttributeValue value)
    {
        switch (value.Type)
        {
            case AttributeType.List:
                writer.Write7BitEncodedInt(value.AsList().Length);
                foreach (var element in value.AsList().Span)
                {
                    Write(writer, element);
                }

                break;
            case AttributeType.StringSet:
                WriteAll(writer, value.AsStringSet(), static (w, member) => w.Write(member));
                break;
            case AttributeType.NumberSet:
                WriteAll(writer, value.AsNumberSet(), static (w, member) => w.Write(member.ToString()));
                break;
            case AttributeType.BinarySet:
                WriteAll(writer, value.AsBinarySet(), static (w, member) => Write(w, member));
                break;
            case AttributeType.Null:
                break;
            default:
                throw new InvalidOperationException($"A value of type {value.Type} cannot be in a request.");
        }
    }

    private static void WriteAll<T>(BinaryWriter writer, AttributeSet<T> members, Action<BinaryWriter, T> write)
        where T : notnull
    {
        writer.Write7BitEncodedInt(members.Count);
        foreach (var member in members)
        {
            write(writer, member);
        }
    }

    private static void Write(BinaryWriter writer, ReadOnlySpan<byte> bytes)
    {
        writer.Write7BitEncodedInt(bytes.Length);
        writer.Write(bytes);
    }
}
