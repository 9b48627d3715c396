namespace ImageCatalog.Model;

/// <summary>What is known of a movie. Every member may be unknown; it is then absent, in the item as in the JSON document.</summary>
public sealed record MovieInfo
{
    public IReadOnlyList<string>? Directors { get; init; }

    public DateTime? ReleaseDate { get; init; }

    public decimal? Rating { get; init; }

    public IReadOnlyList<string>? Genres { get; init; }

    public string? ImageUrl { get; init; }

    public string? Plot { get; init; }

    public int? Rank { get; init; }

    public int? RunningTimeSecs { get; init; }

    public IReadOnlyList<string>? Actors { get; init; }
}
