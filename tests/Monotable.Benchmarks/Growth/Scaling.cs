using System.Diagnostics;
using Monotable.Benchmarks.Compare;
using Monotable.Benchmarks.Compare.Model;

namespace Monotable.Benchmarks.Growth;

/// <summary>What a second thread adds to reads, and what a writer takes from them. Operations per second are those of all readers.</summary>
internal static class Scaling
{
    private const int Count = 100_000;
    private const int UserCount = Count / 100;
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(700);

    public static async IAsyncEnumerable<Measurement> MeasureAsync()
    {
        var table = await GrowthTable.CreateAsync(indexCount: 0);
        for (var i = 0; i < Count; i++)
        {
            await table.FlatOrders.PutAsync(GrowthOrders.Make(i, UserCount));
        }

        (string User, string Order)[] keys =
            [.. Enumerable.Range(0, Count).Select(static i => (GrowthOrders.UserId(i % UserCount), GrowthOrders.OrderId(i)))];
        foreach (var (name, read) in Reads(table, keys))
        {
            await RateAsync(1, read, write: null);
            yield return Of(name, "one-thread", (await RateAsync(1, read, write: null)).Rate);
            yield return Of(name, "two-threads", (await RateAsync(2, read, write: null)).Rate);

            // What the writer takes from a reader is mostly the collector, which stops both: what it stores has to be moved to where it stays.
            var (rate, paused) = await RateAsync(1, read, number => Write(table, number));
            yield return Of(name, "beside-writer", rate);
            yield return Of(name, "without-pauses", rate / (1 - paused));
        }
    }

    // Calls of the engine complete before they return.
    private static IEnumerable<(string Name, Action<int> Read)> Reads(BenchTable table, (string User, string Order)[] keys)
    {
        yield return ("scaling-get", number =>
        {
            var (user, order) = keys[number % Count];
            _ = table.FlatOrders.GetAsync(user, order).Result ?? throw new InvalidOperationException("An item is missing.");
        });
        yield return ("scaling-query-100", number => _ = table.FlatOrders.Query(keys[number % Count].User).ToListAsync().Result);
    }

    private static void Write(BenchTable table, int number) =>
        _ = table.FlatOrders.PutAsync(GrowthOrders.Make(number % Count, UserCount)).Result;

    // The best of three rounds: on a machine that others share, that is the one that was disturbed least.
    private static async Task<(double Rate, double Paused)> RateAsync(int readers, Action<int> read, Action<int>? write)
    {
        var best = (Rate: 0.0, Paused: 0.0);
        for (var round = 0; round < 3; round++)
        {
            var pausedBefore = GC.GetTotalPauseDuration();
            using var stop = new CancellationTokenSource(Round);
            var reading = Enumerable.Range(0, readers).Select(reader => RunAsync(read, reader * 31_337, stop.Token)).ToArray();
            var writing = write is null ? Task.FromResult(0.0) : RunAsync(write, 0, stop.Token);
            var rate = (await Task.WhenAll(reading)).Sum();
            await writing;
            var paused = (GC.GetTotalPauseDuration() - pausedBefore) / Round;
            best = rate > best.Rate ? (rate, paused) : best;
        }

        return best;
    }

    private static Task<double> RunAsync(Action<int> act, int start, CancellationToken stop) => Task.Factory.StartNew(
        () =>
        {
            var watch = Stopwatch.StartNew();
            var count = 0;
            while (!stop.IsCancellationRequested)
            {
                for (var i = 0; i < 16; i++)
                {
                    act(start + (count++ * 7));
                }
            }

            return count / watch.Elapsed.TotalSeconds;
        },
        CancellationToken.None,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default);

    private static Measurement Of(string name, string subject, double rate) => new(name, subject, Math.Round(1e6 / rate, 3), 0);
}
