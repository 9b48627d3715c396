using System.Text.Json.Serialization;
using Monotable;

namespace ImageCatalog.Model;

/// <summary>
/// A movie. Title and year alone are no key, since two movies of a year may share a title: <see cref="Edition"/> tells them apart.
/// GSI1 is sparse here: a movie without a rating is not in it.
/// </summary>
/// <remarks>All rated movies share one partition of GSI1, which suits thousands; a service of millions would spread them over several.</remarks>
[Entity<ImageCatalogTable>]
[ItemKey("YEAR#{Year}", "MOVIE#{Title}#{Edition}")]
[IndexKey("GSI1", "RATED", "{Info.Rating}#{Title}", Name = "ByRating")]
public sealed record Movie
{
    public required int Year { get; init; }

    public required string Title { get; init; }

    public required MovieInfo Info { get; init; }

    /// <summary>Gets how many movies of the same year and title stand before this one in the file. It is not part of the document.</summary>
    [JsonIgnore]
    public int Edition { get; init; }
}
