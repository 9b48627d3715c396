using System.Globalization;

namespace Monotable.Simulation.Tests.Differential;

/// <summary>Describes consumed capacity.</summary>
internal static class CapacityText
{
    public static string Of(ConsumedCapacity? consumed) => consumed is null
        ? ""
        : $" for {Units(consumed.CapacityUnits)}{Table(consumed)}"
            + $"{Of("local", consumed.LocalSecondaryIndexes)}{Of("global", consumed.GlobalSecondaryIndexes)}";

    public static string Of(IEnumerable<ConsumedCapacity>? consumed) => string.Concat((consumed ?? []).Select(Of));

    private static string Table(ConsumedCapacity consumed) => consumed.Table is { } table ? $" table {Units(table.CapacityUnits)}" : "";

    private static string Of(string kind, IReadOnlyDictionary<string, Capacity>? indexes) => indexes is null
        ? ""
        : string.Concat(indexes
            .OrderBy(index => index.Key, StringComparer.Ordinal)
            .Select(index => $" {kind} {index.Key} {Units(index.Value.CapacityUnits)}"));

    private static string Units(double units) => units.ToString(CultureInfo.InvariantCulture);
}
