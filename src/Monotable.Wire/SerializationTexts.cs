using System.Text.Json;

namespace Monotable.Wire;

/// <summary>
/// The service's words where a request's JSON has another type than the operation's model. It names the tokens and Java's types, never the
/// member. Answers are read by the same rules, but without the names of their types.
/// </summary>
internal static class SerializationTexts
{
    public const string NotBase64 = "only base-64-encoded strings are convertible to bytes";
    public const string NotBoolean = "Unexpected token received from parser";

    private const string Shapes = "com.amazonaws.dynamodb.v20120810.";
    private const string BadCharacter = "Invalid last non-pad Base64 character dectected";
    private const string ObjectUnexpected = "Start of structure or map found where not expected";
    private const string FieldType = "Unexpected field type";
    private const string ValueType = "Unexpected value type in payload";

    // A mishap of the service's own reader, which answers it nevertheless.
    private const string NestedCollection =
        "class sun.reflect.generics.reflectiveObjects.ParameterizedTypeImpl cannot be cast to class java.lang.Class "
        + "(sun.reflect.generics.reflectiveObjects.ParameterizedTypeImpl and java.lang.Class are in module java.base of loader 'bootstrap')";

    /// <summary>Words an array, object or other scalar where a scalar should be.</summary>
    public static string Scalar(in Utf8JsonReader json, string javaType) => json.TokenType switch
    {
        JsonTokenType.StartObject => ObjectUnexpected,
        JsonTokenType.StartArray or JsonTokenType.EndArray => ArrayFor($"class java.lang.{javaType}"),
        _ => $"{Token(json)} cannot be converted to {javaType}",
    };

    public static string Blob(in Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.StartObject => ObjectUnexpected,
        JsonTokenType.StartArray => ArrayFor("class java.nio.ByteBuffer"),
        _ => NotBase64,
    };

    public static string Base64(string text) => text.Length % 4 == 0
        ? BadCharacter
        : string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"Base64 encoded length is expected a multiple of 4 bytes but found: {text.Length}");

    /// <summary>Words something else where the structure that is a member should be.</summary>
    public static string MemberStructure(JsonTokenType token, string shape) => token == JsonTokenType.StartArray ? ArrayForShape(shape) : FieldType;

    /// <summary>Words something else where the map that is a member should be.</summary>
    public static string MemberMap(JsonTokenType token, string valueType) => token == JsonTokenType.StartArray ? ArrayForMap(valueType) : FieldType;

    /// <summary>Words something else where the structure in a list or map should be.</summary>
    public static string ElementStructure(JsonTokenType token, string shape) => token == JsonTokenType.StartArray ? ArrayForShape(shape) : ValueType;

    /// <summary>Words something else where the map in a list or map should be.</summary>
    public static string ElementMap(JsonTokenType token, string valueType) =>
        token == JsonTokenType.StartArray ? ArrayForMap(valueType) : NestedCollection;

    /// <summary>Words something else where the list in a list or map should be.</summary>
    public static string ElementList(JsonTokenType token) => token == JsonTokenType.StartObject ? ObjectUnexpected : NestedCollection;

    /// <summary>Words something else where the list of a member should be.</summary>
    public static string MemberList(JsonTokenType token) => token == JsonTokenType.StartObject ? ObjectUnexpected : FieldType;

    private static string ArrayFor(string javaType) => $"Unrecognized collection type {javaType}";

    private static string ArrayForShape(string shape) => ArrayFor($"class {Shapes}{shape}");

    private static string ArrayForMap(string valueType) =>
        ArrayFor($"java.util.Map<java.lang.String, {(valueType.Contains('.', StringComparison.Ordinal) ? valueType : Shapes + valueType)}>");

    private static string Token(in Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.True => "TRUE_VALUE",
        JsonTokenType.False => "FALSE_VALUE",
        JsonTokenType.Number => json.ValueSpan.ContainsAny((byte)'.', (byte)'e', (byte)'E') ? "DECIMAL_VALUE" : "NUMBER_VALUE",
        _ => "STRING_VALUE",
    };
}
