namespace Monotable.Specification.Tests.Updates;

/// <summary>Two index keys that share a member; one with a part that may be null, one with a condition and a nested part.</summary>
[Entity<DeskTable>]
[ItemKey("DESK#{Desk}", "TICKET#{Number}")]
[IndexKey("GSI1", "ASSIGNEE#{Assignee}", "{Priority}#{Number}", Name = "ByAssignee")]
[IndexKey("GSI2", "WAITING#{Room.House}", "{Priority}#{Desk}#{Number}", When = nameof(IsWaiting), Name = "Waiting")]
public sealed record Ticket
{
    public required string Desk { get; init; }

    public required int Number { get; init; }

    public string? Assignee { get; init; }

    public int Priority { get; init; } = 3;

    public bool IsWaiting { get; init; }

    public Room? Room { get; init; }

    public string Text { get; init; } = "";

    [Counter]
    public int Answers { get; init; }

    [WriteOnce]
    public string? Author { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    [Version]
    public long Version { get; init; }
}
