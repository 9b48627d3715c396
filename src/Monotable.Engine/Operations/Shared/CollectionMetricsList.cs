using Monotable.Engine.Model;
using Monotable.Engine.Storage;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Shared;

/// <summary>Collects the item collections that an operation on several items touches, each once.</summary>
internal sealed class CollectionMetricsList(ReturnItemCollectionMetrics wanted)
{
    private readonly OrderedDictionary<(string RequestName, string Table, AttributeValue Partition), EntryKey> _touched = [];

    public void Add(string requestName, string table, EntryKey key)
    {
        if (wanted == ReturnItemCollectionMetrics.Size)
        {
            _touched.TryAdd((requestName, table, key[0]), key);
        }
    }

    /// <summary>Measures the collections as they are now.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<ItemCollectionMetrics>>? ToAnswer(DatabaseSnapshot database)
    {
        var answer = new Dictionary<string, IReadOnlyList<ItemCollectionMetrics>>(StringComparer.Ordinal);
        foreach (var group in _touched.GroupBy(static touched => touched.Key.RequestName))
        {
            var metrics = new List<ItemCollectionMetrics>();
            foreach (var ((_, name, _), key) in group)
            {
                if (database.Find(name) is { } table && ItemCollections.MetricsOf(table, key, wanted) is { } measured)
                {
                    metrics.Add(measured);
                }
            }

            if (metrics.Count > 0)
            {
                answer[group.Key] = metrics;
            }
        }

        return answer.Count == 0 ? null : answer;
    }
}
