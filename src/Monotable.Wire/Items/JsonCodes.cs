using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>The codes of types, encoded once.</summary>
internal static class JsonCodes
{
    private static readonly JsonEncodedText[] Codes =
        [.. Enum.GetValues<AttributeType>().Select(static type => JsonEncodedText.Encode(type.ToCode()))];

    public static JsonEncodedText String { get; } = Of(AttributeType.String);

    public static JsonEncodedText Number { get; } = Of(AttributeType.Number);

    public static JsonEncodedText Binary { get; } = Of(AttributeType.Binary);

    public static JsonEncodedText Boolean { get; } = Of(AttributeType.Boolean);

    public static JsonEncodedText Null { get; } = Of(AttributeType.Null);

    public static JsonEncodedText Map { get; } = Of(AttributeType.Map);

    public static JsonEncodedText List { get; } = Of(AttributeType.List);

    public static JsonEncodedText Of(AttributeType type) => Codes[(int)type];
}
