using System.Collections.Concurrent;
using Monotable.Benchmarks.Compare.Model;

namespace Monotable.Benchmarks.Compare;

/// <summary>Partitions of sorted entities, with nothing between: no format, no expressions, no copies but those that keep them apart.</summary>
internal sealed class BareStorage
{
    private readonly ConcurrentDictionary<string, SortedDictionary<string, FlatOrder>> _partitions = new(StringComparer.Ordinal);

    public void Put(FlatOrder order)
    {
        var partition = _partitions.GetOrAdd("USER#" + order.UserId, static _ => new(StringComparer.Ordinal));
        lock (partition)
        {
            partition["ORDER#" + order.OrderId] = Copy(order);
        }
    }

    public FlatOrder? Get(string userId, string orderId)
    {
        var partition = _partitions["USER#" + userId];
        lock (partition)
        {
            return partition.TryGetValue("ORDER#" + orderId, out var order) ? Copy(order) : null;
        }
    }

    public void Update(string userId, string orderId, Action<FlatOrder> change)
    {
        var partition = _partitions["USER#" + userId];
        lock (partition)
        {
            var changed = Copy(partition["ORDER#" + orderId]);
            change(changed);
            partition["ORDER#" + orderId] = changed;
        }
    }

    public List<FlatOrder> Query(string userId, int count)
    {
        var partition = _partitions["USER#" + userId];
        lock (partition)
        {
            return [.. partition.Values.Take(count).Select(Copy)];
        }
    }

    private static FlatOrder Copy(FlatOrder order) => new()
    {
        UserId = order.UserId,
        OrderId = order.OrderId,
        Name = order.Name,
        City = order.City,
        PlacedAt = order.PlacedAt,
        Note = order.Note,
        Quantity = order.Quantity,
        Price = order.Price,
        Weight = order.Weight,
        IsGift = order.IsGift,
    };
}
