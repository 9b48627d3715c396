using System.Diagnostics;
using System.Text.Json;
using ImageCatalog.Model;
using Monotable;

namespace ImageCatalog.Import;

/// <summary>Stores the movies of a file with a credit per director, reads everything back, and compares it with the file.</summary>
internal static class MovieImport
{
    public static async Task RunAsync(ImageCatalogTable catalog, string path)
    {
        Report.Title($"Import of {Path.GetFileName(path)}");
        var records = await MovieFile.ReadAsync(path);
        IReadOnlyList<Movie> movies = [.. records.Select(static record => record.Movie)];
        var credits = records.SelectMany(static record => record.Credits).ToList();
        var time = Stopwatch.StartNew();
        await StoreAsync(catalog, movies, credits);
        Report.Line(
            $"{movies.Count:N0} movies and {credits.Count:N0} credits written in {time.Elapsed.TotalSeconds:0.0} s; nothing stayed unprocessed.");

        time.Restart();
        await CompareMoviesAsync(catalog, records);
        await CompareCreditsAsync(catalog, credits);
        var (count, seconds) = (movies.Count, time.Elapsed.TotalSeconds);
        Report.Line($"{count:N0} of {count:N0} movies read back deeply equal to their JSON in {seconds:0.0} s, as did the credits.");
        await MovieQueries.RunAsync(catalog, movies);
    }

    private static async Task StoreAsync(ImageCatalogTable catalog, IReadOnlyList<Movie> movies, IReadOnlyList<DirectorCredit> credits)
    {
        IEnumerable<WriteOperation> writes = [.. movies.Select(catalog.Movies.Put), .. credits.Select(catalog.DirectorCredits.Put)];
        (await catalog.BatchWriteAsync(writes)).ThrowIfIncomplete();
    }

    private static async Task CompareMoviesAsync(ImageCatalogTable catalog, IReadOnlyList<MovieRecord> records)
    {
        var reads = records.Select(record => catalog.Movies.Get(record.Movie.Year, record.Movie.Title, record.Movie.Edition)).ToList();
        var results = await ReadAsync(catalog, reads);
        for (var i = 0; i < records.Count; i++)
        {
            var read = results.Get(reads[i]) ?? throw new SampleFailedException($"Record {i}, '{records[i].Movie.Title}', is missing.");
            var document = JsonSerializer.SerializeToElement(read, MovieJson.Default.Movie);
            if (!JsonElement.DeepEquals(records[i].Document, document))
            {
                throw new SampleFailedException($"Record {i} reads back as {document.GetRawText()} instead of {records[i].Document.GetRawText()}");
            }
        }
    }

    private static async Task CompareCreditsAsync(ImageCatalogTable catalog, IReadOnlyList<DirectorCredit> credits)
    {
        var reads = credits.Select(credit => catalog.DirectorCredits.Get(credit.Director, credit.Year, credit.Title, credit.Edition)).ToList();
        var results = await ReadAsync(catalog, reads);
        for (var i = 0; i < credits.Count; i++)
        {
            Report.Expect(results.Get(reads[i]) == credits[i], $"{credits[i]} reads back");
        }
    }

    private static async Task<ReadResults> ReadAsync(ImageCatalogTable catalog, IReadOnlyList<GetOperation> reads)
    {
        var results = await catalog.BatchGetAsync(reads, ReadOptions.Consistent);
        Report.Expect(results.Unprocessed.Count == 0, "nothing stays unprocessed");
        return results;
    }
}
