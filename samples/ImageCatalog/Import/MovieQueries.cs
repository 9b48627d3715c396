using ImageCatalog.Model;
using Monotable;

namespace ImageCatalog.Import;

/// <summary>Answers questions about the movies from the table, and compares the answers with what the file says.</summary>
/// <remarks>The table may hold more than the file, from an earlier import: what the file says must be among the answers.</remarks>
internal static class MovieQueries
{
    private const int PageSize = 100;

    public static async Task RunAsync(ImageCatalogTable catalog, IReadOnlyList<Movie> movies)
    {
        if (movies.Count == 0)
        {
            return;
        }

        Report.Title("Queries");
        await ByYearAsync(catalog, movies);
        await ByDirectorAsync(catalog, movies);
        await ByRatingAsync(catalog, movies);
    }

    private static async Task ByYearAsync(ImageCatalogTable catalog, IReadOnlyList<Movie> movies)
    {
        var (year, count) = movies.CountBy(static movie => movie.Year).MaxBy(static pair => pair.Value);
        var found = new HashSet<(string, int)>();
        var pages = 0;
        string? cursor = null;
        do
        {
            var page = await catalog.Movies.Query(year).PageSize(PageSize).ToPageAsync(cursor);
            found.UnionWith(page.Items.Select(static movie => (movie.Title, movie.Edition)));
            cursor = page.Cursor;
            pages++;
        }
        while (cursor is not null);

        Report.Expect(movies.Where(movie => movie.Year == year).All(movie => found.Contains((movie.Title, movie.Edition))), $"all {count} of {year}");
        Report.Line($"By year: {found.Count} movies of {year}, in {pages} pages of {PageSize}.");

        const string Start = "The ";
        var starting = await catalog.Movies.Query(year).Title.StartsWith(Start).CountAsync();
        var wanted = movies.Count(movie => movie.Year == year && movie.Title.StartsWith(Start, StringComparison.Ordinal));
        Report.Expect(starting >= wanted, $"{wanted} titles that start with '{Start}'");
        Report.Line($"By year and title: {starting} movies of {year} start with '{Start}'.");
    }

    private static async Task ByDirectorAsync(ImageCatalogTable catalog, IReadOnlyList<Movie> movies)
    {
        var (director, count) = movies.SelectMany(static movie => (movie.Info.Directors ?? []).Distinct(StringComparer.Ordinal))
            .CountBy(static director => director, StringComparer.Ordinal).MaxBy(static pair => pair.Value);
        if (director is null)
        {
            return;
        }

        var credits = await catalog.DirectorCredits.Query(director).Descending().ToListAsync();
        Report.Expect(credits.Count >= count && credits.Select(static credit => credit.Year).SequenceEqual(
            credits.Select(static credit => credit.Year).OrderDescending()), $"{count} movies by {director}, newest first");
        var (first, last) = (credits[^1], credits[0]);
        Report.Line($"By director: {credits.Count} movies by {director}, from {first.Title} ({first.Year}) to {last.Title} ({last.Year}).");

        var since = await catalog.DirectorCredits.Query(director).Year.AtLeast(2000).CountAsync();
        Report.Line($"By director and year: {since} of them since 2000.");
    }

    private static async Task ByRatingAsync(ImageCatalogTable catalog, IReadOnlyList<Movie> movies)
    {
        var rated = new HashSet<(int, string, int)>();
        var last = decimal.MaxValue;
        await foreach (var movie in catalog.Movies.ByRating().Descending())
        {
            Report.Expect(movie.Info.Rating is { } rating && rating <= last, "only rated movies, the best first");
            last = movie.Info.Rating!.Value;
            rated.Add((movie.Year, movie.Title, movie.Edition));
        }

        var unrated = movies.Where(static movie => movie.Info.Rating is null).ToList();
        Report.Expect(movies.Except(unrated).All(movie => rated.Contains((movie.Year, movie.Title, movie.Edition))), "every rated movie");
        Report.Expect(!unrated.Exists(movie => rated.Contains((movie.Year, movie.Title, movie.Edition))), "no movie without a rating");
        Report.Line($"By rating: {rated.Count:N0} movies are in the index; {unrated.Count:N0} have no rating and are not.");

        var best = await catalog.Movies.ByRating().InfoRating.AtLeast(8.8m).Descending().Take(5).ToListAsync();
        foreach (var movie in best)
        {
            Report.Line($"  {movie.Info.Rating:0.0}  {movie.Title} ({movie.Year})");
        }
    }
}
