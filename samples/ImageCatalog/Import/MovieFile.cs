using System.Runtime.InteropServices;
using System.Text.Json;

namespace ImageCatalog.Import;

/// <summary>Reads a file of movies: a JSON array of documents.</summary>
internal static class MovieFile
{
    /// <exception cref="SampleFailedException">The file is no such array, or a record in it is no movie.</exception>
    public static async Task<IReadOnlyList<MovieRecord>> ReadAsync(string path)
    {
        await using var file = File.OpenRead(path);
        var records = new List<MovieRecord>();
        var editions = new Dictionary<(int Year, string Title), int>();
        try
        {
            await foreach (var document in JsonSerializer.DeserializeAsyncEnumerable(file, MovieJson.Default.JsonElement))
            {
                var movie = document.Deserialize(MovieJson.Default.Movie) ?? throw new JsonException("It is null.");
                ref var edition = ref CollectionsMarshal.GetValueRefOrAddDefault(editions, (movie.Year, movie.Title), out _);
                records.Add(new(document, movie with { Edition = edition++ }));
            }
        }
        catch (JsonException exception)
        {
            throw new SampleFailedException($"{path} is no JSON array of movies, by its record {records.Count}: {exception.Message}");
        }

        return records;
    }
}
