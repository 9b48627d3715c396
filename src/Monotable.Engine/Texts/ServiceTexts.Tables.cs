namespace Monotable.Engine.Texts;

// What makes no table: names, attributes, keys and indexes.
internal static partial class ServiceTexts
{
    public const string KeySameName = "Both the Hash Key and the Range Key element in the KeySchema have the same name";
    public const string KeyNameTwice = InvalidParameters + "The KeySchema contains multiple key attributes with the same name";
    public const string KeyFirstNotHash = "Invalid KeySchema: The first KeySchemaElement is not a HASH key type";
    public const string KeySecondNotRange = "Invalid KeySchema: The second KeySchemaElement is not a RANGE key type";
    public const string KeyPairUndefined = "Invalid KeySchema: Some index key attribute have no definition";
    public const string AttributesNotExact = InvalidParameters
        + "Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions";

    public const string LocalIndexWithoutSortKey = InvalidParameters
        + "Table KeySchema does not have a range key, which is required when specifying a LocalSecondaryIndex";

    public const string HashAfterRange = InvalidParameters + "All HASH key attributes must precede RANGE key attributes in the KeySchema";
    public const string ProjectionIncludeNothing =
        InvalidParameters + "ProjectionType is INCLUDE, but NonKeyAttributes is not specified";

    public const string ProjectionTypeMissing = InvalidParameters + "Unknown ProjectionType: null";
    public const string TableNameRequired = "The parameter 'TableName' is required but was not present in the request";
    public const string TableClassUnknown =
        "Invalid table-class parameter provided. Please try again with a valid table-class value: [STANDARD, STANDARD_INFREQUENT_ACCESS].";

    public static string ConstraintFaults(IReadOnlyCollection<string> texts) =>
        $"{texts.Count} validation error{(texts.Count == 1 ? "" : "s")} detected: {string.Join("; ", texts)}";

    public static string EmptyList(string member) => $"{InvalidParameters}List of {member} is empty";

    public static string TableExists(string name) => $"Table already exists: {name}";

    public static string AttributeTwice(string name) => $"Attribute Name is duplicated: {name}";

    public static string KeyUndefined(string keys, string defined) =>
        $"{InvalidParameters}Some index key attributes are not defined in AttributeDefinitions. Keys: [{keys}], AttributeDefinitions: [{defined}]";

    public static string AttributesUnused(string defined, string used) =>
        $"{InvalidParameters}Some AttributeDefinitions are not used. AttributeDefinitions: [{defined}], keys used: [{used}]";

    public static string AttributesNotSpecified(string index) => $"{InvalidParameters}AttributeDefinitions is not specified for index: {index}";

    public static string KeyTooMany(string role) =>
        $"{InvalidParameters}The KeySchema exceeds the maximum allowed number of {role} key attributes";

    public static string LocalIndexNeedsRange(string index) => $"{InvalidParameters}Index KeySchema does not have a range key for index: {index}";

    public static string LocalIndexHash(string index, string indexHash, string tableHash) =>
        $"{InvalidParameters}Index KeySchema does not have the same leading hash key as table KeySchema for index: {index}. "
        + $"index hash key: {indexHash}, table hash key: {tableHash}";

    public static string IndexNameTwice(string name) => $"{InvalidParameters}Duplicate index name: {name}";

    public static string ProjectionNotInclude(string type) =>
        $"{InvalidParameters}ProjectionType is {type}, but NonKeyAttributes is specified";

    public static string ProjectedTwice(string name) => $"{InvalidParameters}Duplicate element in NonKeyAttributes: {name}";

    public static string LocalIndexesMany(int countMax) =>
        $"{InvalidParameters}Number of LocalSecondaryIndexes exceeds per-table limit of {countMax}";

    public static string GlobalIndexesMany(int countMax) =>
        $"{InvalidParameters}GlobalSecondaryIndex count exceeds the per-table limit of {countMax}";

    public static string ProjectedMany(int countMax) =>
        $"{InvalidParameters}Total number of projected attributes of all indexes exceeds the limit of {countMax}";

    public static string MemberMissing(string path) => $"Value null at '{path}' failed to satisfy constraint: Member must not be null";

    public static string MemberValue(string path, string value, string values) =>
        $"Value '{value}' at '{path}' failed to satisfy constraint: Member must satisfy enum value set: {values}";

    public static string LengthAtLeast(string path, string value, int lengthMin) =>
        $"Value '{value}' at '{path}' failed to satisfy constraint: Member must have length greater than or equal to {lengthMin}";

    public static string LengthAtMost(string path, string value, int lengthMax) =>
        $"Value '{value}' at '{path}' failed to satisfy constraint: Member must have length less than or equal to {lengthMax}";

    public static string LengthsBetween(string path, string values, int lengthMin, int lengthMax) =>
        $"Value '{values}' at '{path}' failed to satisfy constraint: Member must satisfy constraint: "
        + $"[Member must have length less than or equal to {lengthMax}, Member must have length greater than or equal to {lengthMin}]";

    public static string NamePattern(string path, string value) =>
        $"Value '{value}' at '{path}' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+";
}
