namespace Monotable.Engine.Texts;

internal static partial class ServiceTexts
{
    private const string InvalidParameters = "One or more parameter values were invalid: ";

    public const string ConsistentReadOnGlobalIndex = "Consistent reads are not supported on global secondary indexes";
    public const string KeyConditionMissing = "Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.";


    public const string KeyConditionCount = "Conditions can be of length 1 or 2 only";
    public const string KeyConditionType = InvalidParameters + "Condition parameter type does not match schema type";
    public const string StartKeyInvalid = "The provided starting key is invalid";
    public const string StartKeyOutside = "The provided starting key is outside query boundaries based on provided conditions";
    public const string StartKeyOutsideRange = "The provided starting key does not match the range key predicate";
    public const string StartKeyOfOtherPartition = "The query can return at most one row and cannot be restarted";
    public const string SelectProjectedWithoutIndex =
        InvalidParameters + "ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName";
    public const string SelectSpecificWithoutProjection =
        "Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES";

    public const string SegmentWithoutTotal =
        "The TotalSegments parameter is required but was not present in the request when Segment parameter is present";

    public const string TotalWithoutSegment =
        "The Segment parameter is required but was not present in the request when parameter TotalSegments is present";

    public static string KeyConditionMissed(string name) => $"Query condition missed key schema element: {name}";

    public static string RangeWithoutEquality(string name, string later) =>
        $"RANGE key attributes {name} must have equality conditions specified in the query because a condition is present on key attribute {later}";

    public static string FilterOnKey(string name) =>
        $"Filter Expression can only contain non-primary key attributes: Primary key attribute: {name}";

    public static string FilterNotProjected(string index, IEnumerable<string> names) =>
        $"{InvalidParameters}Secondary index {index} does not project one or more filter attributes: [{string.Join(", ", names)}]";

    public static string NotProjected(string index, IEnumerable<string> names) =>
        $"{InvalidParameters}Global secondary index {index} does not project [{string.Join(", ", names)}]";

    public static string SelectAllOnIndex(string index) =>
        $"{InvalidParameters}Select type ALL_ATTRIBUTES is not supported for global secondary index {index} because its projection type is not ALL";

    public static string SelectCountWithProjection(string parameter) => $"Cannot specify the {parameter} when choosing to get only the Count";

    public static string SelectWithProjection(string parameter, string select) => $"Cannot specify the {parameter} when choosing to get {select}";

    public static string StartKeyOutsideSegment(uint segment, uint total) => StartKeyFault(
        $"Invalid ExclusiveStartKey. Please use ExclusiveStartKey with correct Segment. TotalSegments: {total} Segment: {segment}");

    public static string StartKeyFault(string text) => $"The provided starting key is invalid: {text}";

    public static string SegmentTooLarge(int segment, int total) =>
        "The Segment parameter is zero-based and must be less than parameter TotalSegments: "
        + $"Segment: {segment} is not less than TotalSegments: {total}";

    public static string ValueTooSmall(string value, string member, int min) =>
        $"Value '{value}' at '{member}' failed to satisfy constraint: Member must have value greater than or equal to {min}";

    public static string ValueTooLarge(string value, string member, int max) =>
        $"Value '{value}' at '{member}' failed to satisfy constraint: Member must have value less than or equal to {max}";
}
