using System.Diagnostics;
using System.Globalization;
using Monotable.Benchmarks.Compare;
using Monotable.Benchmarks.Compare.Model;

namespace Monotable.Benchmarks.Startup;

/// <summary>
/// The first typed get of a fresh process, from the making of the client to the entity: what a function in the cloud or a command line waits for;
/// once on a handler that answers at once, and once over loopback, where the whole way is gone.
/// </summary>
internal static class StartupComparison
{
    private const int RoundCount = 5;
    private const string Native = "ours-native";
    private static readonly string[] Subjects = ["ours", "ours-config", "sdk", "context", "floor"];
    private static readonly string[] SubjectsOverLoopback = ["ours", "ours-config", Native, "sdk", "context", "floor"];

    public static async IAsyncEnumerable<Measurement> MeasureAsync()
    {
        var answer = await ClientComparison.GetAnswerAsync(Samples.Flat(1));
        var native = await PublishedProgram.EnsureAsync("tests/Monotable.Benchmarks.Native");
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, answer);
            await foreach (var (subject, entity, _) in RunAsync(native, Subjects, file))
            {
                yield return new("first-get", subject, entity, 0);
            }
        }
        finally
        {
            File.Delete(file);
        }

        using var server = new CannedServer(answer);
        var wholes = new List<Measurement>();
        await foreach (var (subject, entity, whole) in RunAsync(native, SubjectsOverLoopback, server.Address))
        {
            yield return new("first-get-loopback", subject, entity, 0);
            wholes.Add(new("first-get-process", subject, whole, 0));
        }

        foreach (var whole in wholes)
        {
            yield return whole;
        }
    }

    /// <summary>Gets with all subjects in turn, some rounds long.</summary>
    private static async IAsyncEnumerable<(string Subject, double Entity, double Whole)> RunAsync(string native, string[] subjects, string source)
    {
        var times = subjects.ToDictionary(static subject => subject, static _ => (Entity: new List<double>(), Whole: new List<double>()));

        // The first round is to bring everything into the file system's cache.
        for (var round = -1; round < RoundCount; round++)
        {
            foreach (var subject in subjects)
            {
                var (entity, whole) = await RunAsync(native, subject, source);
                if (round >= 0)
                {
                    times[subject].Entity.Add(entity);
                    times[subject].Whole.Add(whole);
                }
            }
        }

        foreach (var subject in subjects)
        {
            yield return (subject, Median(times[subject].Entity), Median(times[subject].Whole));
        }
    }

    private static async Task<(double Entity, double Process)> RunAsync(string native, string subject, string source)
    {
        var start = subject == Native
            ? new ProcessStartInfo(native, [source])
            : new ProcessStartInfo(Environment.ProcessPath!, [ChildGet.Command, subject, source]);
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
