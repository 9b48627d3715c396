namespace Monotable.Specification.Tests.Reads;

/// <summary>A visit; in the index only where a guide leads it.</summary>
[Entity<MuseumTable>]
[Scannable]
[ItemKey("VISITOR#{Visitor}", "VISIT#{Number}")]
[IndexKey("GSI1", "GUIDE#{Guide}", "{Number}", Name = "ByGuide")]
public sealed record Visit
{
    public required string Visitor { get; init; }

    public required int Number { get; init; }

    public string? Guide { get; init; }

    public int Rooms { get; init; }

    public string Note { get; init; } = "";
}
