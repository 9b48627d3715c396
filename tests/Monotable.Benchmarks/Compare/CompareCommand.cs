using System.Globalization;
using System.Text.Json;

namespace Monotable.Benchmarks.Compare;

/// <summary>The quick comparison: one table on the screen, and the figures as JSON if asked.</summary>
internal static class CompareCommand
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>All cases of the client and of the engine.</summary>
    public static async Task<IReadOnlyList<ComparedCase>> CasesAsync() =>
        [.. await ClientComparison.CasesAsync(), .. await EngineComparison.CasesAsync()];

    public static async Task<int> RunAsync(string[] arguments)
    {
        var file = arguments switch
        {
            [] => null,
            ["--json", var path] => path,
            _ => throw new ArgumentException("Usage: compare [--json FILE]"),
        };
        var measurements = new List<Measurement>();
        foreach (var compared in await CasesAsync())
        {
            measurements.AddRange(await Meter.MeasureAsync(compared));
        }

        Console.WriteLine($"{"case",-18}{"subject",-10}{"us",10}{"bytes",12}{"us/floor",10}{"bytes/floor",13}");
        foreach (var of in measurements.GroupBy(static measurement => measurement.Case))
        {
            var floor = of.Single(static measurement => measurement.Subject == "floor");
            foreach (var one in of)
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{one.Case,-18}{one.Subject,-10}{one.Microseconds,10:0.0}{one.Bytes,12:0}"
                    + $"{one.Microseconds / floor.Microseconds,10:0.00}{one.Bytes / floor.Bytes,13:0.00}"));
            }
        }

        if (file is not null)
        {
            await File.WriteAllTextAsync(file, JsonSerializer.Serialize(measurements, Indented));
        }

        return 0;
    }
}
