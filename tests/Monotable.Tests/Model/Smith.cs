namespace Monotable.Tests.Model;

/// <summary>An entity of which each has a mark of its own.</summary>
[Entity<GuildTable>]
[ItemKey("SMITH#{Id}", "SMITH")]
public sealed record Smith(string Id, [Unique] string? Mark, int Works = 0, [TimeToLive] DateTimeOffset? Until = null);
