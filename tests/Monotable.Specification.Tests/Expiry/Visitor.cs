namespace Monotable.Specification.Tests.Expiry;

/// <summary>What a user has at present.</summary>
[ItemCollection<GateTable>]
public sealed record Visitor(IReadOnlyList<Session> Sessions, IReadOnlyList<Ticket> Tickets);
