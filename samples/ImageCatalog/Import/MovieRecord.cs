using System.Text.Json;
using ImageCatalog.Model;

namespace ImageCatalog.Import;

/// <summary>A record of the file: its document, and the entity made of it.</summary>
internal sealed record MovieRecord(JsonElement Document, Movie Movie)
{
    /// <summary>Gets an item for each director.</summary>
    public IEnumerable<DirectorCredit> Credits => (Movie.Info.Directors ?? []).Distinct(StringComparer.Ordinal).Select(director => new DirectorCredit
    {
        Director = director,
        Year = Movie.Year,
        Title = Movie.Title,
        Edition = Movie.Edition,
    });
}
