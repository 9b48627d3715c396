namespace Monotable.Specification.Tests.Expiry;

/// <summary>An entity that may expire, in one partition with another that has a version.</summary>
[Entity<GateTable>]
[Scannable]
[ItemKey("USER#{UserId}", "SESSION#{Id}")]
[IndexKey("ByKind", Partition = [nameof(Kind)], Sort = [nameof(ExpiresAt)])]
[IndexKey("Dated", "KIND#{Kind}", "{Id}")]
#pragma warning disable MTB0405 // What becomes of expired items on such an index is specified too.
[IndexKey("Bare", "KIND#{Kind}", "{Id}")]
#pragma warning restore MTB0405
public sealed record Session
{
    public required string UserId { get; init; }

    public required string Id { get; init; }

    public string Kind { get; init; } = "web";

    public int Hits { get; init; }

    [TimeToLive]
    public DateTimeOffset? ExpiresAt { get; init; }
}
