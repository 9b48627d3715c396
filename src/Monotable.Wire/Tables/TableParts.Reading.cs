using Monotable.Protocol;

namespace Monotable.Wire;

internal static partial class TableParts
{
    public static List<AttributeDefinition>? Attributes(ref WireReader reader) => reader.List(static (ref reader) =>
    {
        var (name, type) = Pair(ref reader, "AttributeType"u8);
        return AttributeTypeExtensions.TryParseCode(type, out var parsed)
            ? new AttributeDefinition(name, parsed)
            : throw DynamoDbJsonException.Validation(WireTexts.EnumValue(type, "attributeDefinitions.1.member.attributeType", ["B", "N", "S"]));
    });

    public static List<KeySchemaElement>? KeySchema(ref WireReader reader) => reader.List(static (ref reader) =>
    {
        var (name, type) = Pair(ref reader, "KeyType"u8);
        return ProtocolNames.KeyType.TryParse(type, out var parsed)
            ? new KeySchemaElement(name, parsed)
            : throw DynamoDbJsonException.Validation(WireTexts.EnumValue(type, "keySchema.1.member.keyType", ProtocolNames.KeyType.All));
    });

    public static Projection? Projection(ref WireReader reader)
    {
        if (!reader.BeginObject())
        {
            return null;
        }

        ProjectionType? type = null;
        List<string>? names = null;
        while (reader.NextMember())
        {
            if (reader.Is("ProjectionType"u8))
            {
                type = reader.Enum(ProtocolNames.ProjectionType, "projection.projectionType");
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

        // The service demands the type though its model does not.
        return new Projection(type ?? throw DynamoDbJsonException.Validation(JsonTexts.InvalidValues + "Unknown ProjectionType: null"), names);
    }

    private static (string Name, string Type) Pair(ref WireReader reader, ReadOnlySpan<byte> typeMember)
    {
        reader.ExpectObject();
        string? name = null;
        string? type = null;
        while (reader.NextMember())
        {
            if (reader.Is("AttributeName"u8))
            {
                name = reader.String();
            }
            else if (reader.Is(typeMember))
            {
                type = reader.String();
            }
            else
            {
                reader.Skip();
            }
        }

        return (name ?? throw ItemRequestMembers.Missing("attributeName"), type ?? throw ItemRequestMembers.Missing("type"));
    }
}
