using System.Collections.Immutable;
using System.Globalization;
using Monotable.Engine.Model;
using Monotable.Protocol;

namespace Monotable.Engine.Storage;

/// <summary>
/// A stream at one moment: a chain of shards, of which the last is open while the stream is enabled. Immutable like the table it belongs to, so
/// that a write and its record become visible at once. All changes of a table pass through one chain, which keeps them in order per item.
/// </summary>
internal sealed record StreamSnapshot(string Table, StreamDefinition Definition, KeyShape Key, string Region, TimeSpan ShardLifetime)
{
    private static readonly TimeSpan Retention = TimeSpan.FromHours(DynamoDbLimits.StreamRetentionHours);

    public ImmutableArray<ShardSnapshot> Shards { get; private init; } = [];

    /// <summary>Gets when the stream was disabled; none while it is enabled.</summary>
    public DateTimeOffset? Closed { get; private init; }

    /// <summary>Gets the place of the next record.</summary>
    public long Next { get; private init; } = 1;

    public static StreamSnapshot Open(TableDefinition table, EngineOptions options, DateTimeOffset now) =>
        new StreamSnapshot(table.Name, table.Stream!, table.Key, options.Region, options.StreamShardLifetime).OpenShard(now);

    public static DateTimeOffset HorizonAt(DateTimeOffset now) => now - Retention;

    /// <summary>Tells whether nothing of the stream can be read any more.</summary>
    public bool IsGone(DateTimeOffset now) => Closed < HorizonAt(now);

    /// <summary>Gets when a disabled stream goes.</summary>
    public DateTimeOffset? Due => Closed + Retention + TimeSpan.FromTicks(1);

    /// <summary>Gets the shards that hold, or may get, records not older than the retention.</summary>
    public IEnumerable<ShardSnapshot> ShardsAt(DateTimeOffset now) => Shards.Where(shard => !(shard.Closed < HorizonAt(now)));

    /// <summary>Adds the record of a write, unless the write changes nothing.</summary>
    public StreamSnapshot Append(in WriteRecord write, DateTimeOffset now)
    {
        if (Equals(write.Before, write.After))
        {
            return this;
        }

        var stream = Shards[^1].Opened + ShardLifetime <= now ? CloseShard(now).OpenShard(now).Trim(now) : this;
        var open = stream.Shards[^1];
        var record = MakeRecord(write, stream.Next, now);
        return stream with
        {
            Next = stream.Next + 1,
            Shards = stream.Shards.SetItem(stream.Shards.Length - 1, open with { Changes = open.Changes.Add(new(stream.Next, now, record)) }),
        };
    }

    /// <summary>Disables the stream: its open shard ends, and takes a place of its own for that.</summary>
    public StreamSnapshot Close(DateTimeOffset now) =>
        CloseShard(now) with { Closed = now, Definition = Definition with { IsEnabled = false } };

    private StreamSnapshot OpenShard(DateTimeOffset now)
    {
        var parent = Shards.IsEmpty ? null : Shards[^1].Id;
        var id = string.Create(CultureInfo.InvariantCulture, $"shardId-{now.ToUnixTimeMilliseconds():D20}-{Next:x8}");
        return this with { Shards = Shards.Add(new(id, parent, Next, now)) };
    }

    private StreamSnapshot CloseShard(DateTimeOffset now) => this with
    {
        Next = Next + 1,
        Shards = Shards.SetItem(Shards.Length - 1, Shards[^1] with { End = Next, Closed = now }),
    };

    private StreamSnapshot Trim(DateTimeOffset now) => this with { Shards = [.. ShardsAt(now).Select(shard => shard.Trim(HorizonAt(now)))] };

    private StreamRecord MakeRecord(in WriteRecord write, long sequence, DateTimeOffset now)
    {
        var keys = KeysOf(write.After ?? write.Before!);
        var after = Definition.ViewType is StreamViewType.NewImage or StreamViewType.NewAndOldImages ? write.After : null;
        var before = Definition.ViewType is StreamViewType.OldImage or StreamViewType.NewAndOldImages ? write.Before : null;
        return new()
        {
            EventId = string.Create(
                CultureInfo.InvariantCulture, $"{Definition.Created.UtcTicks:x16}{write.Key.PartitionHash:x8}{sequence:x8}"),
            EventName = write.Before is null ? OperationType.Insert : write.After is null ? OperationType.Remove : OperationType.Modify,
            AwsRegion = Region,
            ApproximateCreationDateTime = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond)),
            Keys = keys,
            NewImage = after,
            OldImage = before,
            SequenceNumber = SequenceNumbers.Format(sequence),
            SizeBytes = keys.SizeBytes + (after?.SizeBytes ?? 0) + (before?.SizeBytes ?? 0),
            StreamViewType = Definition.ViewType,
            UserIdentity = write.By,
        };
    }

    private Item KeysOf(Item item)
    {
        var builder = new ItemBuilder(Key.Count);
        foreach (var attribute in Key.Attributes)
        {
            builder.Add(attribute.Name, item[attribute.Name]);
        }

        return builder.Build();
    }
}
