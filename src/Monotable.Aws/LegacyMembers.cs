using Monotable.Protocol;
using Monotable.Wire;
using Sdk = Amazon.DynamoDBv2.Model;

namespace Monotable.Aws;

/// <summary>The members that requests had before there were expressions, as the SDK has them.</summary>
internal static class LegacyMembers
{
    public static Dictionary<string, Sdk.ExpectedAttributeValue>? Expected(IReadOnlyDictionary<string, ExpectedAttributeValue>? expected) =>
        Map(expected, static condition => new Sdk.ExpectedAttributeValue
        {
            Value = condition.Value is { } value ? SdkValues.FromValue(value) : null,
            Exists = condition.Exists,
            ComparisonOperator = condition.ComparisonOperator is { } comparison ? ProtocolNames.ComparisonOperator[comparison] : null,
            AttributeValueList = Values(condition.AttributeValueList),
        });

    public static Dictionary<string, Sdk.AttributeValueUpdate>? Updates(IReadOnlyDictionary<string, AttributeValueUpdate>? updates) =>
        Map(updates, static update => new Sdk.AttributeValueUpdate
        {
            Value = update.Value is { } value ? SdkValues.FromValue(value) : null,
            Action = update.Action is { } action ? ProtocolNames.AttributeAction[action] : null,
        });

    public static Dictionary<string, Sdk.Condition>? Conditions(IReadOnlyDictionary<string, LegacyCondition>? conditions) =>
        Map(conditions, static condition => new Sdk.Condition
        {
            ComparisonOperator = ProtocolNames.ComparisonOperator[condition.ComparisonOperator],
            AttributeValueList = Values(condition.AttributeValueList),
        });

    public static string? Operator(ConditionalOperator? value) => value is { } given ? ProtocolNames.ConditionalOperator[given] : null;

    public static List<string>? Names(IReadOnlyList<string>? names) => names is null ? null : [.. names];

    private static List<Sdk.AttributeValue>? Values(IReadOnlyList<AttributeValue>? values) =>
        values is null ? null : [.. values.Select(SdkValues.FromValue)];

    private static Dictionary<string, TSdk>? Map<T, TSdk>(IReadOnlyDictionary<string, T>? entries, Func<T, TSdk> make) =>
        entries?.ToDictionary(static entry => entry.Key, entry => make(entry.Value), StringComparer.Ordinal);
}
