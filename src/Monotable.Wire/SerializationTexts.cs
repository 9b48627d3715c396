using System.Text.Json;

namespace Monotable.Wire;

/// <summary>
/// The service's words where a request's JSON has another type than the operation's model. It names the tokens and Java's types, never the
/// member, and says nothing at all where an array stands in the way.
/// </summary>
internal static class SerializationTexts
{
    public const string NotBase64 = "only base-64-encoded strings are convertible to bytes";
    public const string NotBoolean = "Unexpected token received from parser";

    private const string Silent = "";
    private const string ObjectUnexpected = "Start of structure or map found where not expected";
    private const string FieldType = "Unexpected field type";
    private const string ValueType = "Unexpected value type in payload";

    /// <summary>Words an array, object or other scalar where a scalar should be.</summary>
    public static string Scalar(in Utf8JsonReader json, string javaType) => json.TokenType switch
    {
        JsonTokenType.StartObject => ObjectUnexpected,
        JsonTokenType.StartArray or JsonTokenType.EndArray => Silent,
        _ => $"{Token(json)} cannot be converted to {javaType}",
    };

    public static string Blob(in Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.StartObject => ObjectUnexpected,
        JsonTokenType.StartArray => Silent,
        _ => NotBase64,
    };

    public static string Base64(string text) => text.Length % 4 == 0
        ? ValueType
        : string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"Base64 encoded length is expected a multiple of 4 bytes but found: {text.Length}");

    /// <summary>Words something else where the object of a member should be.</summary>
    public static string MemberObject(JsonTokenType token) => token == JsonTokenType.StartArray ? Silent : FieldType;

    /// <summary>Words something else where the structure in a list or map should be.</summary>
    public static string ElementStructure(JsonTokenType token) => token == JsonTokenType.StartArray ? Silent : ValueType;

    /// <summary>Words something else where the map or list in a list or map should be.</summary>
    public static string ElementCollection(JsonTokenType token, bool wantsList) =>
        wantsList && token == JsonTokenType.StartObject ? ObjectUnexpected : Silent;

    /// <summary>Words something else where the list of a member should be.</summary>
    public static string MemberList(JsonTokenType token) => token == JsonTokenType.StartObject ? ObjectUnexpected : FieldType;

    private static string Token(in Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.True => "TRUE_VALUE",
        JsonTokenType.False => "FALSE_VALUE",
        JsonTokenType.Number => json.ValueSpan.ContainsAny((byte)'.', (byte)'e', (byte)'E') ? "DECIMAL_VALUE" : "NUMBER_VALUE",
        _ => "STRING_VALUE",
    };
}
