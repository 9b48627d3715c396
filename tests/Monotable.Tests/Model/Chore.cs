namespace Monotable.Tests.Model;

/// <summary>An entity whose index key is made of three members, one of which may be missing.</summary>
[Entity<JournalTable>]
[ItemKey("CHORE#{Id}", "CHORE")]
[IndexKey("GSI1", "ROOM#{Room}", "{Rank}#{Owner}", Name = "ByRoom")]
internal sealed record Chore(string Id, string Room, int Rank, string? Owner = null, string? Text = null);
