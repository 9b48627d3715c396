using System.Diagnostics;
using System.Globalization;
using Monotable.Benchmarks.Compare;
using Monotable.Benchmarks.Compare.Model;

namespace Monotable.Benchmarks.Startup;

/// <summary>
/// The first typed get of a fresh process, from its entry to the entity: what a function in the cloud or a command line waits for. Each process
/// reads over loopback, so the whole way is gone.
/// </summary>
internal static class StartupComparison
{
    private const int RoundCount = 5;
    private const string Native = "ours-native";
    private static readonly string[] Subjects = ["ours", Native, "sdk", "context", "floor"];

    public static async IAsyncEnumerable<Measurement> MeasureAsync()
    {
        var answer = await ClientComparison.GetAnswerAsync(Samples.Flat(1));
        using var server = new CannedServer(answer);
        var native = await PublishedProgram.EnsureAsync("tests/Monotable.Benchmarks.Native");
        var (untilEntity, whole) = (Times(), Times());

        // The first round is to bring everything into the file system's cache.
        for (var round = -1; round < RoundCount; round++)
        {
            foreach (var subject in Subjects)
            {
                var (entity, process) = await RunAsync(native, subject, server.Address);
                if (round >= 0)
                {
                    untilEntity[subject].Add(entity);
                    whole[subject].Add(process);
                }
            }
        }

        foreach (var subject in Subjects)
        {
            yield return new("first-get", subject, Median(untilEntity[subject]), 0);
        }

        foreach (var subject in Subjects)
        {
            yield return new("first-get-process", subject, Median(whole[subject]), 0);
        }
    }

    private static Dictionary<string, List<double>> Times() => Subjects.ToDictionary(static subject => subject, static _ => new List<double>());

    private static async Task<(double Entity, double Process)> RunAsync(string native, string subject, string address)
    {
        var start = subject == Native
            ? new ProcessStartInfo(native, [address])
            : new ProcessStartInfo(Environment.ProcessPath!, [ChildGet.Command, subject, address]);
        start.RedirectStandardOutput = true;

        // What watches this process is not to slow down the others.
        start.Environment.Remove("DOTNET_PerfMapEnabled");
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var whole = watch.Elapsed.TotalMicroseconds;
        return process.ExitCode == 0
            ? (double.Parse(output, CultureInfo.InvariantCulture), Math.Round(whole))
            : throw new InvalidOperationException($"The get of '{subject}' in a fresh process failed: {output}");
    }

    private static double Median(List<double> times)
    {
        times.Sort();
        return times[times.Count / 2];
    }
}
