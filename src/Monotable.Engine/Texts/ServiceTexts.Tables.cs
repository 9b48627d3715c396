namespace Monotable.Engine.Texts;

internal static partial class ServiceTexts
{
    public const string DeletionProtected =
        "Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.";

    public const string NothingToUpdate = "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates "
        + "or SSESpecification or ReplicaUpdates is required";

    public const string ThroughputMissing = "No provisioned throughput specified for the table";
    public const string IndexThroughputMissing = "No provisioned throughput specified for the global secondary index";
    public const string ThroughputTooSmall = "Table read and write throughput must be at least 1, and cannot be null";
    public const string ThroughputOnDemand =
        InvalidParameters + "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST";

    public const string ThroughputUnchanged = "The requested throughput value equals the current value";
    public const string NoHashKey = "No Hash Key specified in schema.  All Dynamo DB tables must have exactly one hash key";
    public const string TooManyHashKeys = "Too many hash keys specified.  All Dynamo DB tables must have exactly one hash key";
    public const string KeyOrder = "Invalid key order. Hash Key must be specified first in key schema, Range Key must be specifed second";
    public const string KeySchemaTooBig = "Key Schema too big.  Key Schema must at most consist of the hash and range key of a table";
    public const string KeyTwice = "Two keys can not have the same name";
    public const string AttributeTwice = "Cannot have two attributes with the same name";
    public const string AttributesUnused =
        "One or more parameter values were invalid: Number of attributes in KeySchema does not exactly match number of attributes defined "
        + "in AttributeDefinitions";

    public const string LocalIndexWithoutSortKey = "Local Secondary indices are not allowed on hash tables, only hash and range tables";
    public const string LocalIndexNeedsRange = "Local secondary indices must have a range key";
    public const string LocalIndexHash = "Local Secondary indices must have the same hash key as the main table";
    public const string LocalIndexTwice = "Two local secondary indices have the same name";
    public const string GlobalIndexTwice = "Two global secondary indices have the same name";
    public const string IndexNameTwice = InvalidParameters + "Duplicate index name: ";
    public const string ProjectionNotInclude = "No attributes should be specified to be projected unless projection type is INCLUDE";
    public const string ProjectionIncludeNothing =
        "If Projection type INCLUDE is specified, some non-key attributes to include in the projection must be specified as well";

    public const string GlobalIndexHashAfterRange =
        InvalidParameters + "All HASH key attributes must precede all RANGE key attributes in the key schema of a global secondary index";

    public const string IndexUpdateEmpty = "Update global secondary index action is null";
    public const string IndexExists = "Attempting to create an index which already exists";
    public const string IndexUnknown = "Invalid global secondary index name";
    public const string AttributeRedefined = "invalid attribute, SchemaElement redefined should be of same type as previously defined";
    public const string OneIndexAtATime =
        "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per table";


    public static string TableExists(string name) => $"Table already exists: {name}";

    public static string TableNameShort(string name) =>
        $"Value '{name}' at 'tableName' failed to satisfy constraint: Member must have length greater than or equal to 3";

    public static string IndexName(string name) =>
        $"Value '{name}' at 'indexName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+";

    public static string IndexNameLength(string name) =>
        $"Value '{name}' at 'indexName' failed to satisfy constraint: Member must have length "
        + (name.Length < Protocol.DynamoDbLimits.TableNameLengthMin ? "greater than or equal to 3" : "less than or equal to 255");

    public static string KeyUndefined(string name, IEnumerable<string> defined) =>
        $"{InvalidParameters}Some index key attributes are not defined in AttributeDefinitions. Keys: [{name}], AttributeDefinitions: "
        + $"[{string.Join(", ", defined)}]";

    public static string GlobalIndexKeyCount(string index, string role, int countMax) =>
        $"{InvalidParameters}The number of {role} key attributes of global secondary index {index} exceeds the limit of {countMax}";

    public static string LocalIndexesMany(int countMax) =>
        $"{InvalidParameters}Number of LocalSecondaryIndexes exceeds per-table limit of {countMax}";

    public static string GlobalIndexesMany(int countMax) =>
        $"{InvalidParameters}GlobalSecondaryIndex count exceeds the per-table limit of {countMax}";

    public static string ProjectedMany(int countMax) =>
        $"{InvalidParameters}Total number of projected attributes of all indexes exceeds the limit of {countMax}";

    public static string ProjectedPerIndexMany(int countMax) =>
        $"Value at 'projection.nonKeyAttributes' failed to satisfy constraint: Member must have length less than or equal to {countMax}";

    public static string AttributeTypeInvalid(string type) =>
        $"Value '{type}' at 'attributeDefinitions.1.member.attributeType' failed to satisfy constraint: "
        + "Member must satisfy enum value set: [B, N, S]";

    public static string AttributeNameLength(string name) =>
        $"Value '{name}' at 'attributeDefinitions.1.member.attributeName' failed to satisfy constraint: Member must have length "
        + (name.Length == 0 ? "greater than or equal to 1" : "less than or equal to 255");
}
