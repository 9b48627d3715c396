namespace Monotable.Tests.Model;

/// <summary>Newest first in its partition; the worst first in the index, where only those are that are open.</summary>
[Entity<JournalTable>]
[ItemKey("SERVICE#{Service}", "INCIDENT#{At:desc}#{Number}")]
[IndexKey("GSI1", "OPEN#{Service}", "{Severity:desc}#{Number}", When = nameof(IsOpen), Name = "Open")]
internal sealed record Incident(string Service, DateTimeOffset At, int Number, short Severity, bool? IsOpen);
