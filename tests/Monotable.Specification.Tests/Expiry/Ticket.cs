namespace Monotable.Specification.Tests.Expiry;

/// <summary>An entity that always expires, and whose writes are counted.</summary>
[Entity<GateTable>]
[ItemKey("USER#{UserId}", "TICKET#{Id}")]
public sealed record Ticket
{
    public required string UserId { get; init; }

    public required string Id { get; init; }

    [Version]
    public int Version { get; init; }

    [TimeToLive]
    public DateTime Until { get; init; }
}
