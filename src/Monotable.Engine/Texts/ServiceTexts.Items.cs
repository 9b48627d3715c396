namespace Monotable.Engine.Texts;

internal static partial class ServiceTexts
{
    public const string ConditionFailed = "The conditional request failed";
    public const string NestingTooDeep = "Nesting Levels have exceeded supported limits";
    public const string ItemTooLarge = "Item size has exceeded the maximum allowed size";
    public const string UpdatedItemTooLarge = "Item size to update has exceeded the maximum allowed size";
    public const string CollectionTooLarge = "Collection size exceeded";
    public const string EmptyAttributeName = "Empty attribute name";
    public const string AttributeNameTooLarge = "Attribute name is too large, must be less than 65536 bytes";
    public const string DuplicateKeys = "Provided list of item keys contains duplicates";
    public const string ReturnValuesInvalid = "ReturnValues can only be ALL_OLD or NONE";
    public const string TableNotFound = "Requested resource not found";
    public const string TooManyBatchKeys = "Too many items requested for the BatchGetItem call";
    public const string TooManyBatchWrites = "Too many items requested for the BatchWriteItem call";

    public static string NullTableName => "Value null at 'tableName' failed to satisfy constraint: Member must not be null";

    /// <summary>Words a batch of no tables.</summary>
    public static string EmptyRequestItems(ProviderOperation operation, TextEdition edition) => edition == TextEdition.May2026
        ? $"The requestItems parameter is required for {operation}"
        : Envelope + "Value at 'RequestItems' failed to satisfy constraint: Member must have length greater than or equal to 1";

    public static string NamedTableNotFound(string name) => $"Requested resource not found: Table: {name} not found";

    public static string IndexNotFound(string name) => $"The table does not have the specified index: {name}";

    public static string TableNamePattern(string name) =>
        $"Value '{name}' at 'tableName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+";

    public static string TableNameLong(string name, int lengthMax) =>
        $"Value '{name}' at 'tableName' failed to satisfy constraint: Member must have length less than or equal to {lengthMax}";

    public static string MemberCount(string table, string member, int countMax) =>
        $"Value at 'RequestItems.{table}.member{member}' failed to satisfy constraint: Member must have length less than or equal to {countMax}";

    public static string MapValueCount(string table, string value, int countMax) =>
        $"Value '{{{table}={value}}}' at 'requestItems' failed to satisfy constraint: Map value must satisfy constraint: "
        + $"[Member must have length less than or equal to {countMax}, Member must have length greater than or equal to 1]";

    public static string BatchGetListEmpty(string table) =>
        $"The list of keys in RequestItems for BatchGetItem is required: {table} has empty list";

    public static string BatchWriteListEmpty(string table) => $"The batch write request list for a table cannot be null or empty: {table}";
}
