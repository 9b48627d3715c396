using System.Globalization;
using Monotable.Protocol;

namespace Monotable.Engine.Texts;

// Faults of the service's model of a request: members that are missing, unknown values of enumerations, lengths and ranges.
internal static partial class ServiceTexts
{
    public const string NamePatternRule = "Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+";
    public const string NotNull = "Member must not be null";
    public const string EmptyTableName = "Value at 'TableName' failed to satisfy constraint: Member must have length greater than or equal to 1";

    // As the service writes it: the name of the fourth value, and neither value nor member.
    public const string NewReturnValues =
        "Failed to satisfy constraint: Member must satisfy enum value set: [ALL_OLD, UPDATED_OLD, ALL_NEW, UPDATE_NEW, NONE]";

    public static string Broken(string path, string rule) => $"Value null at '{path}' failed to satisfy constraint: {rule}";

    public static string Broken(string path, string value, string rule) => $"Value '{value}' at '{path}' failed to satisfy constraint: {rule}";

    public static string AtLeast(int min) => string.Create(CultureInfo.InvariantCulture, $"Member must have value greater than or equal to {min}");

    public static string AtMost(int max) => string.Create(CultureInfo.InvariantCulture, $"Member must have value less than or equal to {max}");

    public static string LengthAtLeastRule(int min) =>
        string.Create(CultureInfo.InvariantCulture, $"Member must have length greater than or equal to {min}");

    public static string LengthAtMostRule(int max) =>
        string.Create(CultureInfo.InvariantCulture, $"Member must have length less than or equal to {max}");

    /// <summary>Joins faults under the line that counts them.</summary>
    public static string Detected(IReadOnlyCollection<string> faults) => string.Create(
        CultureInfo.InvariantCulture, $"{faults.Count} validation error{(faults.Count == 1 ? "" : "s")} detected: {string.Join("; ", faults)}");

    /// <summary>Names the values that a member may have, in the order in which the service's model keeps them.</summary>
    public static string EnumRule(string path) => "Member must satisfy enum value set: [" + path[(path.LastIndexOf('.') + 1)..] switch
    {
        "returnConsumedCapacity" => "INDEXES, TOTAL, NONE",
        "returnItemCollectionMetrics" => "SIZE, NONE",
        "returnValues" => "ALL_NEW, UPDATED_OLD, ALL_OLD, NONE, UPDATED_NEW",
        "returnValuesOnConditionCheckFailure" => "ALL_OLD, NONE",
        "select" => "SPECIFIC_ATTRIBUTES, COUNT, ALL_ATTRIBUTES, ALL_PROJECTED_ATTRIBUTES",
        "conditionalOperator" => "OR, AND",
        "comparisonOperator" => "IN, NULL, BETWEEN, LT, NOT_CONTAINS, EQ, GT, NOT_NULL, NE, LE, BEGINS_WITH, GE, CONTAINS",
        _ => "ADD, DELETE, PUT",
    } + "]";

    /// <summary>Spells keys as the service's old texts do.</summary>
    public static string Spell(IEnumerable<Item> keys) => "[" + string.Join(", ", keys.Select(Spell)) + "]";

    private static string Spell(Item key) => "{" + string.Join(
        ", ",
        key.Select(static pair => $"{pair.Key}=AttributeValue({pair.Value.Type.ToCode().ToLowerInvariant()}={ScalarText(pair.Value)})")) + "}";

    private static string ScalarText(AttributeValue value) => value.Type switch
    {
        AttributeType.String => value.AsString(),
        AttributeType.Number => value.AsNumber().ToString(),
        _ => "...",
    };
}
