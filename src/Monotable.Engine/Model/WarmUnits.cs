using Monotable.Protocol;

namespace Monotable.Engine.Model;

/// <summary>What a table or index is ready for at once, and what it is being made ready for.</summary>
/// <param name="Read">Reads per second.</param>
/// <param name="Write">Writes per second.</param>
internal sealed record WarmUnits(long Read, long Write)
{
    /// <summary>Gets what an on-demand table starts with.</summary>
    public static WarmUnits OnDemand { get; } = new(DynamoDbLimits.OnDemandWarmReadUnits, DynamoDbLimits.OnDemandWarmWriteUnits);

    /// <summary>Gets what comes next; none where nothing changes.</summary>
    public WarmUnits? Next { get; init; }

    /// <summary>Gets when that comes.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>Follows a provisioned throughput: the level rises with it and never falls.</summary>
    public WarmUnits AtLeast(long read, long write) => this with { Read = Math.Max(Read, read), Write = Math.Max(Write, write) };

    public WarmUnits Settle(DateTimeOffset now) => Next is { } next && Due <= now ? next : this;
}
