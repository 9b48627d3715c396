using System.Diagnostics;
using System.Globalization;

namespace Monotable.Benchmarks.Compare;

/// <summary>Runs one subject of one case of the comparison for some seconds and nothing else, for a profiler to look at.</summary>
internal static class ProfileCommand
{
    public const string Usage = "profile CASE [SUBJECT] [SECONDS]";

    public static async Task<int> RunAsync(string[] arguments)
    {
        var (name, subject, seconds) = arguments switch
        {
            [var only] => (only, "ours", 10),
            [var chosen, var by] => (chosen, by, 10),
            [var chosen, var by, var time] => (chosen, by, int.Parse(time, CultureInfo.InvariantCulture)),
            _ => throw new ArgumentException("Usage: " + Usage),
        };
        var cases = await CompareCommand.CasesAsync();
        var actAsync = cases.Single(compared => compared.Name == name).Subjects.Single(one => one.Subject == subject).ActAsync;
        var watch = Stopwatch.StartNew();
        long count = 0;
        while (watch.Elapsed < TimeSpan.FromSeconds(seconds))
        {
            for (var i = 0; i < 100; i++)
            {
                await actAsync();
            }

            count += 100;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalMicroseconds / count:0.00} us in the mean"));
        return 0;
    }
}
