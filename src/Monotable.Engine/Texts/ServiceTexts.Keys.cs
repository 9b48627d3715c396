using Monotable.Protocol;

namespace Monotable.Engine.Texts;

internal static partial class ServiceTexts
{
    public const string KeySchemaMismatch = "The provided key element does not match the schema";
    public const string PartitionKeyTooLong =
        "One or more parameter values were invalid: Size of hashkey has exceeded the maximum size limit of2048 bytes";

    public const string SortKeyTooLong =
        "One or more parameter values were invalid: Aggregated size of all range keys has exceeded the size limit of 1024 bytes";

    public static string MissingKey(string name) => $"One or more parameter values were invalid: Missing the key {name} in the item";

    public static string KeyTypeMismatch(string name, AttributeType expected, AttributeType actual) =>
        $"One or more parameter values were invalid: Type mismatch for key {name} expected: {expected.ToCode()} actual: {actual.ToCode()}";

    public static string EmptyKey(string name, AttributeType type) =>
        "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty "
        + $"{(type == AttributeType.Binary ? "binary" : "string")} value. Key: {name}";

    public static string KeyUpdated(string name) =>
        $"One or more parameter values were invalid: Cannot update attribute {name}. This attribute is part of the key";

    public static string IndexKeyTypeMismatch(string index, string name, AttributeType expected, AttributeType actual) =>
        $"One or more parameter values were invalid: Type mismatch for Index Key {name} Expected: {expected.ToCode()} "
        + $"Actual: {actual.ToCode()} IndexName: {index}";

    public static string IndexKeyTooLong(string index, string name, int sizeBytes, int sizeBytesMax) =>
        $"One or more parameter values were invalid: Size limit exceeded for Index Key {name} Actual Size: {sizeBytes} bytes "
        + $"Max Size: {sizeBytesMax} bytes IndexName: {index}";

    public static string IndexKeyEmpty(string index, string name, AttributeType type) =>
        "One or more parameter values are not valid. A value specified for a secondary index key is not supported. "
        + $"The AttributeValue for a key attribute cannot contain an empty {EmptyKind(type)} value. IndexName: {index}, IndexKey: {name}";

    public static string IndexKeyUpdatedToEmpty(AttributeType type) =>
        "One or more parameter values are not valid. The update expression attempted to update a secondary index key to a value that is "
        + $"not supported. The AttributeValue for a key attribute cannot contain an empty {EmptyKind(type)} value.";

    private static string EmptyKind(AttributeType type) => type == AttributeType.Binary ? "binary" : "string";
}
