using Monotable;

namespace ImageCatalog.Model;

/// <summary>One director's part in a movie: an item per director, so that a director's movies are one query, by year.</summary>
[Entity<ImageCatalogTable>]
[ItemKey("DIRECTOR#{Director}", "MOVIE#{Year}#{Title}#{Edition}")]
public sealed record DirectorCredit
{
    public required string Director { get; init; }

    public required int Year { get; init; }

    public required string Title { get; init; }

    public int Edition { get; init; }
}
