namespace Monotable.Specification.Tests.Expiry;

/// <summary>A struct that counts its seconds itself.</summary>
[Entity<GateTable>]
[ItemKey("TOKEN#{Id}", "TOKEN")]
public readonly record struct Token(string Id, [TimeToLive] long Until);
