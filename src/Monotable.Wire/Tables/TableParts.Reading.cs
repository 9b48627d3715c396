using System.Globalization;
using Monotable.Protocol;

namespace Monotable.Wire;

internal static partial class TableParts
{
    private delegate T PathReader<out T>(ref WireReader reader, string path);

    public static List<AttributeDefinition>? Attributes(ref WireReader reader) => List(ref reader, "attributeDefinitions", ReadAttribute);

    public static List<KeySchemaElement>? KeySchema(ref WireReader reader, string path) => List(ref reader, path, ReadKeyElement);

    public static List<GlobalSecondaryIndex>? GlobalIndexes(ref WireReader reader) => List(
        ref reader,
        "globalSecondaryIndexes",
        static (ref reader, path) => IndexMembers.Read(ref reader, path, nameof(GlobalSecondaryIndex)).ToGlobal(reader.Faults));

    public static List<LocalSecondaryIndex>? LocalIndexes(ref WireReader reader) => List(
        ref reader,
        "localSecondaryIndexes",
        static (ref reader, path) => IndexMembers.Read(ref reader, path, nameof(LocalSecondaryIndex)).ToLocal(reader.Faults));

    public static List<GlobalSecondaryIndexUpdate>? IndexUpdates(ref WireReader reader) =>
        List(ref reader, "globalSecondaryIndexUpdates", ReadUpdate);

    public static Projection? Projection(ref WireReader reader, string path)
    {
        if (!reader.BeginObject(nameof(Projection)))
        {
            return null;
        }

        var hasType = false;
        ProjectionType? type = null;
        List<string>? names = null;
        while (reader.NextMember())
        {
            if (reader.Is("ProjectionType"u8))
            {
                type = reader.Enum(ProtocolNames.ProjectionType, $"{path}.projectionType", out hasType);
            }
            else if (reader.Is("NonKeyAttributes"u8))
            {
                names = reader.List(static (ref reader) => reader.ElementString());
            }
            else
            {
                reader.Skip();
            }
        }

        // The service demands the type though its model does not: it looks for it late, after the keys. So does the engine, for a value of no name.
        if (type is null && !hasType)
        {
            reader.Miss($"{path}.projectionType");
        }

        return new Projection(type ?? (ProjectionType)(-1), names);
    }

    private static List<T>? List<T>(ref WireReader reader, string path, PathReader<T> read)
    {
        if (!reader.BeginArray())
        {
            return null;
        }

        var list = new List<T>();
        while (reader.NextElement())
        {
            list.Add(read(ref reader, string.Create(CultureInfo.InvariantCulture, $"{path}.{list.Count + 1}.member")));
        }

        return list;
    }

    private static AttributeDefinition ReadAttribute(ref WireReader reader, string path)
    {
        reader.ExpectObject(nameof(AttributeDefinition));
        string? name = null;
        AttributeType? type = null;
        var hasType = false;
        while (reader.NextMember())
        {
            if (reader.Is("AttributeName"u8))
            {
                name = reader.String();
            }
            else if (reader.Is("AttributeType"u8))
            {
                type = reader.Enum(ProtocolNames.KeyAttributeType, $"{path}.attributeType", out hasType) is { } known ? TypeOf(known) : null;
            }
            else
            {
                reader.Skip();
            }
        }

        return new(Required(ref reader, name, $"{path}.attributeName"), Required(ref reader, type, hasType, $"{path}.attributeType"));
    }

    private static KeySchemaElement ReadKeyElement(ref WireReader reader, string path)
    {
        reader.ExpectObject(nameof(KeySchemaElement));
        string? name = null;
        KeyType? type = null;
        var hasType = false;
        while (reader.NextMember())
        {
            if (reader.Is("AttributeName"u8))
            {
                name = reader.String();
            }
            else if (reader.Is("KeyType"u8))
            {
                type = reader.Enum(ProtocolNames.KeyType, $"{path}.keyType", out hasType);
            }
            else
            {
                reader.Skip();
            }
        }

        return new(Required(ref reader, name, $"{path}.attributeName"), Required(ref reader, type, hasType, $"{path}.keyType"));
    }

    private static GlobalSecondaryIndexUpdate ReadUpdate(ref WireReader reader, string path)
    {
        reader.ExpectObject(nameof(GlobalSecondaryIndexUpdate));
        var update = new GlobalSecondaryIndexUpdate();
        while (reader.NextMember())
        {
            if (reader.Is("Create"u8) && reader.BeginObject("CreateGlobalSecondaryIndexAction"))
            {
                update = update with { Create = IndexMembers.Read(ref reader, $"{path}.create").ToGlobal(reader.Faults) };
            }
            else if (reader.Is("Update"u8) && reader.BeginObject("UpdateGlobalSecondaryIndexAction"))
            {
                update = update with { Update = IndexMembers.Read(ref reader, $"{path}.update").ToThroughput(reader.Faults) };
            }
            else if (reader.Is("Delete"u8) && reader.BeginObject("DeleteGlobalSecondaryIndexAction"))
            {
                update = update with { Delete = IndexMembers.Read(ref reader, $"{path}.delete").RequiredName(reader.Faults) };
            }
            else
            {
                reader.Skip();
            }
        }

        return update;
    }

    private static AttributeType TypeOf(KeyAttributeType type) => type switch
    {
        KeyAttributeType.Binary => AttributeType.Binary,
        KeyAttributeType.Number => AttributeType.Number,
        _ => AttributeType.String,
    };

    private static string Required(ref WireReader reader, string? value, string path)
    {
        if (value is null)
        {
            reader.Miss(path);
        }

        return value!;
    }

    private static T Required<T>(ref WireReader reader, T? value, bool isThere, string path)
        where T : struct
    {
        if (value is null && !isThere)
        {
            reader.Miss(path);
        }

        return value ?? default;
    }
}
