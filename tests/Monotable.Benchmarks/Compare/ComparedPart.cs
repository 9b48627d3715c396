namespace Monotable.Benchmarks.Compare;

/// <summary>A part of the comparison, which can be run by itself.</summary>
/// <param name="Name">What the command line calls it.</param>
/// <param name="Run">Runs it: the measurements of its cases, one after another.</param>
internal sealed record ComparedPart(string Name, Func<IAsyncEnumerable<Measurement>> Run)
{
    /// <summary>Makes a part of cases that the meter measures one by one.</summary>
    public static ComparedPart Of(string name, Func<Task<IReadOnlyList<ComparedCase>>> casesAsync) => new(name, () => MeasureAllAsync(casesAsync));

    /// <summary>Reads which parts a command line names, and the file that it wants the figures in.</summary>
    /// <param name="all">The parts of the command.</param>
    /// <param name="arguments">A part's name or none, then <c>--json FILE</c> or nothing.</param>
    /// <param name="parts">The part that is named; all of them without a name.</param>
    /// <param name="file">The file, if one is named.</param>
    public static bool TryRead(IReadOnlyList<ComparedPart> all, string[] arguments, out IReadOnlyList<ComparedPart> parts, out string? file)
    {
        (parts, file) = (all, null);
        var rest = arguments;
        if (rest is [var name, ..] && all.FirstOrDefault(part => part.Name == name) is { } chosen)
        {
            (parts, rest) = ([chosen], rest[1..]);
        }

        if (rest is ["--json", var path])
        {
            (file, rest) = (path, []);
        }

        return rest is [];
    }

    /// <summary>Runs parts, one after another.</summary>
    public static async Task<List<Measurement>> MeasureAsync(IEnumerable<ComparedPart> parts)
    {
        var measurements = new List<Measurement>();
        foreach (var part in parts)
        {
            await foreach (var measurement in part.Run())
            {
                measurements.Add(measurement);
            }
        }

        return measurements;
    }

    private static async IAsyncEnumerable<Measurement> MeasureAllAsync(Func<Task<IReadOnlyList<ComparedCase>>> casesAsync)
    {
        foreach (var compared in await casesAsync())
        {
            foreach (var measurement in await Meter.MeasureAsync(compared))
            {
                yield return measurement;
            }
        }
    }
}
