using Monotable.Protocol;

namespace Monotable;

/// <summary>What an in-process engine takes from outside: its clock, its ids, how long changes last, the names in its ARNs, and its words.</summary>
public sealed class EngineOptions
{
    /// <summary>Gets the clock, for all times and durations of the engine. The system's clock if not set.</summary>
#pragma warning disable RS0030 // The one place that names the default clock.
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
#pragma warning restore RS0030

    /// <summary>Gets the source of table ids. By default ids count up from one, so that runs repeat exactly.</summary>
    public Func<Guid>? NextId { get; init; }

    /// <summary>Gets the region in ARNs.</summary>
    public string Region { get; init; } = "us-east-1";

    /// <summary>Gets the account in ARNs: twelve digits.</summary>
    public string AccountId { get; init; } = "000000000000";

    /// <summary>Gets the host that DescribeEndpoints answers: by default the service's in <see cref="Region"/>.</summary>
    public string? EndpointAddress { get; init; }

    /// <summary>Gets how long changes of tables and indexes last: by default no time.</summary>
    public EngineTimings Timings { get; init; } = EngineTimings.Instant;

    /// <summary>Gets how often items that expired are deleted; until then they are there. The service takes up to some days.</summary>
    public TimeSpan TimeToLiveSweepInterval { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Gets how long a stream's shard takes in changes before the next one continues it.</summary>
    public TimeSpan StreamShardLifetime { get; init; } = TimeSpan.FromHours(4);

    /// <summary>Gets the edition of the service's texts in which errors are worded.</summary>
    public TextEdition Texts { get; init; } = TextEdition.October2026;

    /// <summary>Gets how large an item collection of a table with local indexes may be, in bytes: 10 GB as on the service, less for a test.</summary>
    public long ItemCollectionBytesMax { get; init; } = DynamoDbLimits.ItemCollectionBytesMax;

    /// <summary>Gets what is done while a transaction has its items and is not yet executed: a test's way into that moment.</summary>
    internal Action? WhileTransactionRuns { get; init; }

    internal string TableArn(string name) => $"arn:aws:dynamodb:{Region}:{AccountId}:table/{name}";

    internal string KeyArn(string id) => $"arn:aws:kms:{Region}:{AccountId}:key/{id}";
}
