using System.Globalization;
using Monotable.Benchmarks.Compare;
using Monotable.Benchmarks.Report;

namespace Monotable.Benchmarks.Servers;

/// <summary>The comparison of servers at length: with the memory that many items take.</summary>
internal static class ServersCommand
{
    private const double SecondsDefault = 5;

    public const string Usage = "servers [--seconds N] [--program FILE] [--only SUBJECT,...] [--json FILE]";

    public static async Task<int> RunAsync(string[] arguments)
    {
        var (seconds, file, program, only) = (SecondsDefault, (string?)null, (string?)null, (string?)null);
        foreach (var option in arguments.Chunk(2))
        {
            switch (option)
            {
                case ["--seconds", var value] when double.TryParse(value, CultureInfo.InvariantCulture, out seconds):
                    break;
                case ["--program", var path]:
                    program = path;
                    break;
                case ["--only", var names]:
                    only = names;
                    break;
                case ["--json", var path]:
                    file = path;
                    break;
                default:
                    await Console.Error.WriteLineAsync("Usage: " + Usage);
                    return 2;
            }
        }

        var measurements = new List<Measurement>();
        await foreach (var measurement in ServerComparison.MeasureAsync(RunLengths.Of(seconds), program, only?.Split(',')))
        {
            measurements.Add(measurement);
        }

        ServerReport.Print(measurements);
        if (file is not null)
        {
            await Figures.WriteAsync(file, measurements);
        }

        return 0;
    }
}
