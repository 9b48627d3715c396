using Monotable.Protocol;
using Sdk = Amazon.DynamoDBv2.Model;
using SdkMap = System.Collections.Generic.Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue>;

namespace Monotable.Aws;

/// <summary>The parts that several answers share: old and new attributes, pages, capacity and item collection metrics.</summary>
internal static class SdkAnswers
{
    public static (bool HasAttributes, T? Attributes) Attributes<T>(SdkMap? attributes, IItemCodec<T> codec) =>
        attributes is { Count: > 0 } && SdkItems.TryRead(codec, attributes, out var item) ? (true, item) : (false, default);

    public static IReadOnlyList<T> Items<T>(List<SdkMap>? maps, IItemCodec<T> codec)
    {
        if (maps is null or { Count: 0 })
        {
            return [];
        }

        var items = new List<T>(maps.Count);
        foreach (var map in maps)
        {
            if (SdkItems.TryRead(codec, map, out var item))
            {
                items.Add(item);
            }
        }

        return items;
    }

    public static ConsumedCapacity? Capacity(Sdk.ConsumedCapacity? capacity) => capacity is null
        ? null
        : new ConsumedCapacity
        {
            TableName = capacity.TableName ?? "",
            CapacityUnits = capacity.CapacityUnits ?? 0,
            ReadCapacityUnits = capacity.ReadCapacityUnits,
            WriteCapacityUnits = capacity.WriteCapacityUnits,
            Table = capacity.Table is null ? null : Capacity(capacity.Table),
            LocalSecondaryIndexes = Capacities(capacity.LocalSecondaryIndexes),
            GlobalSecondaryIndexes = Capacities(capacity.GlobalSecondaryIndexes),
        };

    public static IReadOnlyList<ConsumedCapacity>? Capacities(List<Sdk.ConsumedCapacity>? capacities) =>
        capacities is null or { Count: 0 } ? null : [.. capacities.Select(static capacity => Capacity(capacity)!)];

    public static ItemCollectionMetrics? Metrics(Sdk.ItemCollectionMetrics? metrics)
    {
        // An answer without metrics is null, or an object without a key where a client library makes one regardless.
        if (metrics?.ItemCollectionKey is not { Count: > 0 } key)
        {
            return null;
        }

        var range = metrics.SizeEstimateRangeGB ?? [];
        return new ItemCollectionMetrics(SdkItems.ToItem(key), range.ElementAtOrDefault(0), range.ElementAtOrDefault(1));
    }

    public static IReadOnlyDictionary<string, IReadOnlyList<ItemCollectionMetrics>>? Metrics(
        Dictionary<string, List<Sdk.ItemCollectionMetrics>>? metrics) =>
        metrics is null or { Count: 0 }
            ? null
            : metrics.ToDictionary(
                static table => table.Key,
                static table => (IReadOnlyList<ItemCollectionMetrics>)[.. table.Value.Select(Metrics).OfType<ItemCollectionMetrics>()],
                StringComparer.Ordinal);

    private static Capacity Capacity(Sdk.Capacity capacity) =>
        new(capacity.CapacityUnits ?? 0, capacity.ReadCapacityUnits, capacity.WriteCapacityUnits);

    private static IReadOnlyDictionary<string, Capacity>? Capacities(Dictionary<string, Sdk.Capacity>? capacities) =>
        capacities is null or { Count: 0 }
            ? null
            : capacities.ToDictionary(static index => index.Key, static index => Capacity(index.Value), StringComparer.Ordinal);
}
