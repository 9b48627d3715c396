namespace Monotable.Tests.Model;

/// <summary>An entity that is found by indexes, and read whole afterwards.</summary>
#pragma warning disable MTB0602 // Bottles and racks share the shelves of an index, to be told apart there.
[Entity<CellarTable>]
[ItemKey("CELLAR#{Cellar}", "BOTTLE#{Number}")]
[IndexKey("ByYear", "YEAR#{Year}", "{Label.Maker}#{Price}#{Laid:desc}#{Number}")]
[IndexKey("ByShelf", "SHELF#{Shelf}", "{Number}")]
internal sealed record Bottle
{
    public required string Cellar { get; init; }

    public required int Number { get; init; }

    public int Year { get; init; }

    public Label? Label { get; init; }

    public decimal Price { get; init; }

    public DateTimeOffset Laid { get; init; }

    public char? Shelf { get; init; }

    public required string Name { get; init; }

    public int? Rating { get; init; }

    public HashSet<string> Grapes { get; init; } = [];

    public string? Note { get; init; }
}
