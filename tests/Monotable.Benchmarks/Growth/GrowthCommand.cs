using System.Globalization;
using Monotable.Benchmarks.Compare;
using Monotable.Benchmarks.Report;

namespace Monotable.Benchmarks.Growth;

/// <summary>How the engine grows: the same operations on tables of a thousand to a million items, what an item takes of memory, and what a second
/// thread adds. Without a part's name, all parts run.</summary>
internal static class GrowthCommand
{
    public const string Usage = "growth [small|large|memory|threads] [--json FILE]";

    private static readonly MeterPace Pace = new(WarmUp: TimeSpan.FromMilliseconds(150), Round: TimeSpan.FromMilliseconds(15), RoundCount: 9);

    private static readonly int[] IndexCounts = [0, 5, 20];

    private static readonly ComparedPart[] Parts =
    [
        new("small", static () => OperationsAsync(1_000, 100_000)),
        new("large", static () => OperationsAsync(1_000_000)),
        new("memory", HeldMemory.MeasureAsync),
        new("threads", Scaling.MeasureAsync),
    ];

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (!ComparedPart.TryRead(Parts, arguments, out var parts, out var file))
        {
            await Console.Error.WriteLineAsync("Usage: " + Usage);
            return 2;
        }

        var measurements = await ComparedPart.MeasureAsync(parts);
        Print(measurements);
        if (file is not null)
        {
            await Figures.WriteAsync(file, measurements);
        }

        return 0;
    }

    private static async IAsyncEnumerable<Measurement> OperationsAsync(params int[] counts)
    {
        // The code is warm before the first table is measured, so that its figures do not tell of compiling.
        await MeasureAsync(1_000, inOnePartition: false, indexCount: 2);
        var tables =
            from count in counts
            from indexCount in IndexCounts
            from inOnePartition in (bool[])[true, false]
            select (count, inOnePartition, indexCount);
        foreach (var (count, inOnePartition, indexCount) in tables)
        {
            foreach (var measurement in await MeasureAsync(count, inOnePartition, indexCount))
            {
                yield return measurement;
            }
        }
    }

    private static async Task<List<Measurement>> MeasureAsync(int count, bool inOnePartition, int indexCount)
    {
        var measurements = new List<Measurement>();
        var table = await GrowthTable.FillAsync(count, inOnePartition, indexCount);
        GC.Collect();
        foreach (var compared in table.Cases())
        {
            measurements.AddRange(await Meter.MeasureAsync(compared, Pace));
        }

        return measurements;
    }

    private static void Print(List<Measurement> measurements)
    {
        Console.WriteLine($"{"case",-34}{"subject",-16}{"us",10}{"bytes",12}{"us/floor",10}");
        foreach (var one in measurements)
        {
            var floor = measurements.Find(other => other.Case == one.Case && other.Subject == "floor");
            var ratio = floor is null || floor == one ? "" : $"{one.Microseconds / floor.Microseconds,10:0.0}";
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{one.Case,-34}{one.Subject,-16}{one.Microseconds,10:0.00}{one.Bytes,12:0}{ratio}"));
        }
    }
}
