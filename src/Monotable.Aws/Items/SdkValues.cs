using Monotable.Protocol;
using Sdk = Amazon.DynamoDBv2.Model;

namespace Monotable.Aws;

/// <summary>The SDK's attribute values from and to the protocol's.</summary>
/// <remarks>
/// The SDK leaves absent collections null, or, if an application sets <c>AWSConfigs.InitializeCollections</c>, gives every value five
/// empty ones; its <c>Is…Set</c> members tell an empty map from none in both worlds, so they are read and set throughout.
/// </remarks>
internal static class SdkValues
{
    public static AttributeType TypeOf(Sdk.AttributeValue? value) => value switch
    {
        null => AttributeType.None,
        { S: not null } => AttributeType.String,
        { N: not null } => AttributeType.Number,
        { M.Count: > 0 } => AttributeType.Map,
        { BOOL: not null } => AttributeType.Boolean,
        { L.Count: > 0 } => AttributeType.List,
        { B: not null } => AttributeType.Binary,
        { SS.Count: > 0 } => AttributeType.StringSet,
        { NS.Count: > 0 } => AttributeType.NumberSet,
        { BS.Count: > 0 } => AttributeType.BinarySet,
        { NULL: true } => AttributeType.Null,
        { IsMSet: true } => AttributeType.Map,
        { IsLSet: true } => AttributeType.List,
        _ => AttributeType.None,
    };

    public static Sdk.AttributeValue Map(Dictionary<string, Sdk.AttributeValue> map)
    {
        var value = new Sdk.AttributeValue { M = map };
        if (map.Count == 0)
        {
            value.IsMSet = true;
        }

        return value;
    }

    public static Sdk.AttributeValue List(List<Sdk.AttributeValue> list)
    {
        var value = new Sdk.AttributeValue { L = list };
        if (list.Count == 0)
        {
            value.IsLSet = true;
        }

        return value;
    }

    public static MemoryStream Stream(ReadOnlySpan<byte> bytes) => new(bytes.ToArray(), writable: false);

    public static DynamoDbNumber Number(string text) => DynamoDbNumber.TryParse(text, null, out var number)
        ? number
        : throw new ItemMappingException($"The stored value '{text}' is not a DynamoDB number.");

    public static Sdk.AttributeValue FromValue(AttributeValue value) => value.Type switch
    {
        AttributeType.String => new Sdk.AttributeValue { S = value.AsString() },
        AttributeType.Number => new Sdk.AttributeValue { N = value.AsNumber().ToString() },
        AttributeType.Binary => new Sdk.AttributeValue { B = Stream(value.AsBinary().Span) },
        AttributeType.Boolean => new Sdk.AttributeValue { BOOL = value.AsBoolean() },
        AttributeType.Null => new Sdk.AttributeValue { NULL = true },
        AttributeType.StringSet => new Sdk.AttributeValue { SS = [.. value.AsStringSet()] },
        AttributeType.NumberSet => new Sdk.AttributeValue { NS = [.. value.AsNumberSet().Select(static member => member.ToString())] },
        AttributeType.BinarySet => new Sdk.AttributeValue { BS = [.. value.AsBinarySet().Select(static member => Stream(member))] },
        AttributeType.Map => Map(SdkItems.FromItem(value.AsMap())),
        AttributeType.List => List(FromList(value.AsList().Span)),
        _ => throw new ItemMappingException("An attribute without a value cannot be sent. Use AttributeValue.Null, or leave the attribute out."),
    };

    public static AttributeValue ToValue(Sdk.AttributeValue? value) => TypeOf(value) switch
    {
        AttributeType.String => value!.S,
        AttributeType.Number => Number(value!.N),
        AttributeType.Binary => AttributeValue.BinaryUnsafe(value!.B.ToArray()),
        AttributeType.Boolean => value!.BOOL == true,
        AttributeType.Null => AttributeValue.Null,
        AttributeType.StringSet => AttributeValue.Set(Set<string>([.. value!.SS])),
        AttributeType.NumberSet => AttributeValue.Set(Set<DynamoDbNumber>([.. value!.NS.Select(Number)])),
        AttributeType.BinarySet => AttributeValue.Set(Set<byte[]>([.. value!.BS.Select(static member => member.ToArray())])),
        AttributeType.Map => AttributeValue.Map(SdkItems.ToItem(value!.M)),
        AttributeType.List => AttributeValue.ListUnsafe([.. value!.L.Select(ToValue)]),
        _ => throw new ItemMappingException("The answer holds an attribute value without a type."),
    };

    private static AttributeSet<T> Set<T>(T[] members) => AttributeSet.TryCreate(members, out var set)
        ? set
        : throw new ItemMappingException("The answer holds a set with a member twice.");

    private static List<Sdk.AttributeValue> FromList(ReadOnlySpan<AttributeValue> elements)
    {
        var list = new List<Sdk.AttributeValue>(elements.Length);
        foreach (var element in elements)
        {
            list.Add(FromValue(element));
        }

        return list;
    }
}
