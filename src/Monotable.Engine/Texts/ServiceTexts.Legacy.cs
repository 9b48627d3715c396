using Monotable.Protocol;

namespace Monotable.Engine.Texts;

internal static partial class ServiceTexts
{
    public const string OperatorWithoutConditions = "ConditionalOperator cannot be used without Filter or Expected";
    public const string OperatorWithOneCondition =
        "ConditionalOperator can only be used when Filter or Expected has two or more elements";

    public const string ComparisonMixedTypes = InvalidParameters + "AttributeValues inside AttributeValueList must be of same type";
    public const string ComparisonBounds =
        "The BETWEEN condition was provided a range where the lower bound is greater than the upper bound";

    public const string ComparisonNotIndexable = "Attempted conditional constraint is not an indexable operation";
    public const string LegacyUpdateType = "Type mismatch for attribute to update";
    public const string LegacyUpdateWithoutValue =
        InvalidParameters + "Only DELETE action is allowed when no attribute value is specified";

    public static string MixedParameters(IEnumerable<string> legacy, IEnumerable<string> expressions) =>
        "Can not use both expression and non-expression parameters in the same request: "
        + $"Non-expression parameters: {{{string.Join(", ", legacy)}}} Expression parameters: {{{string.Join(", ", expressions)}}}";

    public static string ComparisonCount(ComparisonOperator comparison) =>
        $"{InvalidParameters}Invalid number of argument(s) for the {NameOf(comparison)} ComparisonOperator";

    public static string ComparisonType(ComparisonOperator comparison, AttributeType type) =>
        $"{InvalidParameters}ComparisonOperator {NameOf(comparison)} is not valid for {type.ToCode()} AttributeValue type";

    public static string ExpectedValueAndList(string name) =>
        $"{InvalidParameters}Value and AttributeValueList cannot be used together for Attribute: {name}";

    public static string ExpectedExistsAndOperator(string name) =>
        $"{InvalidParameters}Exists and ComparisonOperator cannot be used together for Attribute: {name}";

    public static string ExpectedOperatorWithoutValue(string name, ComparisonOperator comparison) =>
        $"{InvalidParameters}Value or AttributeValueList must be used with ComparisonOperator: {NameOf(comparison)} for Attribute: {name}";

    public static string ExpectedListWithoutOperator(string name) =>
        $"{InvalidParameters}AttributeValueList can only be used with a ComparisonOperator for Attribute: {name}";

    public static string ExpectedValueOfNothing(string name) =>
        $"{InvalidParameters}Value cannot be used when Exists is false for Attribute: {name}";

    public static string ExpectedValueMissing(string name, bool? exists) =>
        $"{InvalidParameters}Value must be provided when Exists is {(exists is null ? "null" : "true")} for Attribute: {name}";

    public static string AttributeToGetTwice(string name) => $"{InvalidParameters}Duplicate value in attribute name: {name}";

    public static string LegacyUpdateValueType(AttributeAction action, string type) => action == AttributeAction.Add
        ? $"{InvalidParameters}ADD action is not supported for the type {type}"
        : $"{InvalidParameters}DELETE action with value is not supported for the type {type}";

    public static string LegacyFilterOnKey(string parameter, string name) =>
        $"{parameter} can only contain non-primary key attributes: Primary key attribute: {name}";

    private static string NameOf(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.NotNull => "NOT_NULL",
        ComparisonOperator.NotContains => "NOT_CONTAINS",
        ComparisonOperator.BeginsWith => "BEGINS_WITH",
        _ => comparison.ToString().ToUpperInvariant(),
    };
}
