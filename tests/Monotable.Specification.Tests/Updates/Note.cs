namespace Monotable.Specification.Tests.Updates;

/// <summary>An entity without a version, so that its updates are guarded by nothing else than what they read.</summary>
[Entity<DeskTable>]
[ItemKey("DESK#{Desk}", "NOTE#{Id}")]
[IndexKey("GSI1", "COLOR#{Color}", "{Rank}#{Id}", Name = "ByColor")]
public sealed record Note
{
    public required string Desk { get; init; }

    public required string Id { get; init; }

    public required string Color { get; init; }

    public int Rank { get; init; }

    public string? Text { get; init; }
}
