using System.Text.Json;
using Monotable.Benchmarks.Compare;

namespace Monotable.Benchmarks.Report;

/// <summary>Measurements in files: one run's, or those of several runs together.</summary>
internal static class Figures
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static async Task<IReadOnlyList<Measurement>> ReadAsync(string file) =>
        JsonSerializer.Deserialize<List<Measurement>>(await File.ReadAllTextAsync(file), Indented)
        ?? throw new InvalidDataException($"'{file}' has no figures.");

    public static Task WriteAsync(string file, IEnumerable<Measurement> figures) =>
        File.WriteAllTextAsync(file, JsonSerializer.Serialize(figures, Indented) + "\n");

    /// <summary>Puts newer figures in the place of older ones of the same cases, whoever their subjects are: ratios are of one run.</summary>
    public static IReadOnlyList<Measurement> Merge(IReadOnlyList<Measurement> older, IReadOnlyList<Measurement> newer)
    {
        var replaced = newer.Select(static figure => figure.Case).ToHashSet(StringComparer.Ordinal);
        return [.. older.Where(figure => !replaced.Contains(figure.Case)), .. newer];
    }
}
