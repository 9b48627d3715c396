using System.Globalization;
using Monotable.Benchmarks.Compare;

namespace Monotable.Benchmarks.Servers;

/// <summary>The comparison of servers as a table for people.</summary>
internal static class ServerReport
{
    private const string Reference = "dynamodb-local";

    /// <summary>Gets whether a measurement is one of a server.</summary>
    public static bool Covers(Measurement measurement) => measurement.Case.StartsWith("server-", StringComparison.Ordinal);

    public static void Print(IReadOnlyList<Measurement> measurements)
    {
        foreach (var line in measurements.Count == 0 ? [] : Lines(measurements))
        {
            Console.WriteLine(line);
        }
    }

    private static IEnumerable<string> Lines(IReadOnlyList<Measurement> measurements)
    {
        yield return $"{"case",-20}{"subject",-16}{"requests/s",12}{"p50 us",10}{"p99 us",10}{"cpu us",10}{"load",8}{"/ DynamoDB Local",18}";
        foreach (var of in measurements.Where(static one => one.CpuMicroseconds is not null).GroupBy(static one => one.Case))
        {
            var reference = of.FirstOrDefault(static one => one.Subject == Reference)?.OperationsPerSecond;
            foreach (var one in of)
            {
                yield return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{one.Case,-20}{one.Subject,-16}{one.OperationsPerSecond,12:0}{one.P50Microseconds,10:0}{one.P99Microseconds,10:0}"
                    + $"{one.CpuMicroseconds,10:0.0}{one.LoadShare,8:0.00}{one.OperationsPerSecond / reference,18:0.00}");
            }
        }

        foreach (var one in measurements.Where(static one => one.Case == "server-start"))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{one.Case,-20}{one.Subject,-16}{one.Microseconds / 1_000,12:0} ms");
        }

        foreach (var one in measurements.Where(static one => one.Case == "server-memory-100k"))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{one.Case,-20}{one.Subject,-16}{one.Bytes / 1_048_576,12:0} MiB");
        }
    }
}
