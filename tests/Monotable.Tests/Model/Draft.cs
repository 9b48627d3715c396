namespace Monotable.Tests.Model;

/// <summary>An entity that two people edit at once.</summary>
[Entity<JournalTable>]
[ItemKey("DRAFT#{Title}", "DRAFT")]
internal sealed record Draft(string Title, string Text, [Version] int Version = 0);
