using System.Globalization;
using System.Text.Json;
using Monotable.Benchmarks.Compare;

namespace Monotable.Benchmarks.Allocations;

/// <summary>
/// What one call of Monotable allocates, compared with what is recorded. Unlike times, allocations do not depend on the machine's load, so that a
/// build can be refused for them.
/// </summary>
internal static class AllocationsCommand
{
    public const string Usage = "allocations --check FILE | --accept FILE";

    private const double Tolerance = 1.05;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static async Task<int> RunAsync(string[] arguments)
    {
        switch (arguments)
        {
            case ["--check", var file]:
                return Check(await MeasureAsync(), await ReadAsync(file));

            case ["--accept", var file]:
                await File.WriteAllTextAsync(file, JsonSerializer.Serialize(await MeasureAsync(), Indented) + "\n");
                return 0;

            default:
                await Console.Error.WriteLineAsync("Usage: " + Usage);
                return 2;
        }
    }

    private static async Task<SortedDictionary<string, double>> MeasureAsync()
    {
        var measured = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var compared in await CompareCommand.CasesAsync())
        {
            var ours = compared.Subjects.Single(static subject => subject.Subject == "ours");
            measured.Add(compared.Name, await Meter.AllocatedAsync(ours.ActAsync));
        }

        return measured;
    }

    private static async Task<SortedDictionary<string, double>> ReadAsync(string file) =>
        JsonSerializer.Deserialize<SortedDictionary<string, double>>(await File.ReadAllTextAsync(file))
        ?? throw new InvalidDataException($"'{file}' records nothing.");

    private static int Check(SortedDictionary<string, double> measured, SortedDictionary<string, double> recorded)
    {
        var failed = false;
        foreach (var name in measured.Keys.Union(recorded.Keys).Order(StringComparer.Ordinal))
        {
            var (has, had) = (measured.TryGetValue(name, out var bytes), recorded.TryGetValue(name, out var limit));
            var verdict = !had ? "not recorded" : !has ? "not measured" : bytes > limit * Tolerance ? "more than recorded" : "";
            failed |= verdict.Length > 0;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-20}{bytes,12:0}{limit,12:0}  {verdict}"));
        }

        return failed ? 1 : 0;
    }
}
