using Monotable.Engine.Storage;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Upkeep;

/// <summary>
/// Deletes the items that expired, as the service does: a while after they did, in its own name, and for no capacity. Items that expired more
/// than five years ago are kept, since their number is more likely of another unit.
/// </summary>
internal sealed class ExpirySweep(IStorage storage, TimeSpan interval)
{
    // One operation deletes no more than this for all; the rest goes with the operations that follow.
    private const int DeletesMax = 1_000;

    private static readonly Identity Service = new("dynamodb.amazonaws.com", "Service");

    private readonly Lock _lock = new();
    private long _nextTicks;

    public void RunIfDue(DateTimeOffset now)
    {
        if (now.UtcTicks < Volatile.Read(ref _nextTicks))
        {
            return;
        }

        lock (_lock)
        {
            // Another operation may have swept while this one waited.
            if (now.UtcTicks < _nextTicks)
            {
                return;
            }

            var left = DeletesMax;
            foreach (var (name, table) in storage.Current.Tables)
            {
                left -= table.Expiries is null ? 0 : Sweep(name, now, left);
            }

            Volatile.Write(ref _nextTicks, (left > 0 ? now + interval : now).UtcTicks);
        }
    }

    private int Sweep(string name, DateTimeOffset now, int countMax)
    {
        using var scope = storage.BeginWrite(name);
        if (scope.FindAny(name) is not { Expiries: { } expiries } table)
        {
            return 0;
        }

        var oldest = now.AddYears(-DynamoDbLimits.TimeToLiveYearsMax);
        var records = ExpiryIndex.Between(expiries, oldest, now).Take(countMax).Select(entry => Delete(table, entry.Item)).ToArray();
        if (records.Length > 0)
        {
            storage.Commit(records);
        }

        return records.Length;
    }

    private static WriteRecord Delete(TableSnapshot table, Item entry)
    {
        var place = table.Definition.Key.PlaceOf(entry);
        return new(table.Definition.Name, place, table.Find(place), null, Service);
    }
}
