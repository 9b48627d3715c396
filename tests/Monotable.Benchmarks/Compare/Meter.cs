using System.Diagnostics;

namespace Monotable.Benchmarks.Compare;

/// <summary>Measures all subjects of a case side by side: their rounds take turns, so that what disturbs one disturbs the others too.</summary>
internal static class Meter
{
    public static async Task<IReadOnlyList<Measurement>> MeasureAsync(ComparedCase compared, MeterPace? wanted = null)
    {
        var pace = wanted ?? MeterPace.Thorough;
        var subjects = compared.Subjects;
        var runs = new List<(int Count, List<double> Times, double Bytes)>();
        foreach (var (_, actAsync) in subjects)
        {
            runs.Add((await CalibrateAsync(actAsync, pace), [], await BytesAsync(actAsync)));
        }

        for (var round = 0; round < pace.RoundCount; round++)
        {
            for (var i = 0; i < subjects.Count; i++)
            {
                runs[i].Times.Add(await RunAsync(subjects[i].ActAsync, runs[i].Count));
            }
        }

        return [.. subjects.Select((subject, i) => new Measurement(compared.Name, subject.Subject, Median(runs[i].Times), runs[i].Bytes))];
    }

    private static async Task<int> CalibrateAsync(Func<ValueTask> actAsync, MeterPace pace)
    {
        var watch = Stopwatch.StartNew();
        var count = 0;
        while (watch.Elapsed < pace.WarmUp || count < 50)
        {
            await actAsync();
            count++;
        }

        var one = watch.Elapsed / count;
        return Math.Max(10, (int)(pace.Round / one));
    }

    /// <summary>What one call allocates, once everything is warm.</summary>
    public static async Task<double> AllocatedAsync(Func<ValueTask> actAsync)
    {
        await BytesAsync(actAsync);
        return await BytesAsync(actAsync);
    }

    private static async Task<double> BytesAsync(Func<ValueTask> actAsync)
    {
        const int count = 200;
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < count; i++)
        {
            await actAsync();
        }

        return Math.Round((GC.GetTotalAllocatedBytes(precise: true) - before) / (double)count);
    }

    private static async Task<double> RunAsync(Func<ValueTask> actAsync, int count)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++)
        {
            await actAsync();
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / count;
    }

    private static double Median(List<double> times)
    {
        times.Sort();
        return Math.Round(times[times.Count / 2], 2);
    }
}
