using System.Globalization;
using Monotable.Benchmarks.Report;
using Monotable.Benchmarks.Servers;
using Monotable.Benchmarks.Startup;

namespace Monotable.Benchmarks.Compare;

/// <summary>The quick comparison: one table on the screen, and the figures as JSON if asked. Without a part's name, all parts run.</summary>
internal static class CompareCommand
{
    private static readonly ComparedPart[] Parts =
    [
        ComparedPart.Of("client", ClientComparison.CasesAsync),
        ComparedPart.Of("engine", EngineComparison.CasesAsync),
        new("server", static () => ServerComparison.MeasureAsync(RunLengths.Quick)),
        new("startup", StartupComparison.MeasureAsync),
    ];

    /// <summary>Gets how the command is called.</summary>
    public static string Usage => $"compare [{string.Join('|', Parts.Select(static part => part.Name))}] [--json FILE]";

    /// <summary>All cases of the client and of the engine.</summary>
    public static async Task<IReadOnlyList<ComparedCase>> CasesAsync() =>
        [.. await ClientComparison.CasesAsync(), .. await EngineComparison.CasesAsync()];

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (!ComparedPart.TryRead(Parts, arguments, out var parts, out var file))
        {
            await Console.Error.WriteLineAsync("Usage: " + Usage);
            return 2;
        }

        var measurements = await ComparedPart.MeasureAsync(parts);
        Print(measurements.Where(static one => !ServerReport.Covers(one)).ToList());
        ServerReport.Print(measurements.Where(ServerReport.Covers).ToList());
        if (file is not null)
        {
            await Figures.WriteAsync(file, measurements);
        }

        return 0;
    }

    // A case without a subject has no ratios to it.
    private static void Print(List<Measurement> measurements)
    {
        if (measurements.Count == 0)
        {
            return;
        }

        Console.WriteLine(
            $"{"case",-24}{"subject",-16}{"us",10}{"bytes",12}{"us/floor",10}{"bytes/floor",13}{"us/sdk",10}{"us/context",12}");
        foreach (var of in measurements.GroupBy(static measurement => measurement.Case))
        {
            Measurement? Of(string subject) => of.SingleOrDefault(measurement => measurement.Subject == subject);
            var (floor, sdk, context) = (Of("floor"), Of("sdk"), Of("context"));
            foreach (var one in of)
            {
                var line = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{one.Case,-24}{one.Subject,-16}{one.Microseconds,10:0.0}{one.Bytes,12:0}"
                    + $"{one.Microseconds / floor?.Microseconds,10:0.00}{(one.Bytes > 0 ? one.Bytes / floor?.Bytes : null),13:0.00}"
                    + $"{one.Microseconds / sdk?.Microseconds,10:0.00}{one.Microseconds / context?.Microseconds,12:0.00}");
                Console.WriteLine(line.TrimEnd());
            }
        }
    }
}
