using Monotable.Protocol;
using Monotable.Wire;

namespace Monotable.Aws;

// Members are left out where they say what the service assumes anyway, so that a request on the wire is as small as a hand-written one.
public sealed partial class AwsProvider
{
    private static bool? OnlyTrue(bool value) => value ? true : null;

    private static string? OnFailure(ReturnValuesOnConditionCheckFailure value) =>
        ProtocolNames.ReturnValuesOnConditionCheckFailure.NameUnlessDefault(value);

    private static string? Capacity(ReturnConsumedCapacity value) => ProtocolNames.ReturnConsumedCapacity.NameUnlessDefault(value);

    private static string? Metrics(ReturnItemCollectionMetrics value) => ProtocolNames.ReturnItemCollectionMetrics.NameUnlessDefault(value);

    private static Dictionary<string, string>? Names(IReadOnlyDictionary<string, string>? names) =>
        names as Dictionary<string, string> ?? (names is null ? null : new Dictionary<string, string>(names, StringComparer.Ordinal));
}
