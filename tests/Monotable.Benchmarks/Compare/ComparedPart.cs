namespace Monotable.Benchmarks.Compare;

/// <summary>A part of the comparison, which can be run by itself.</summary>
/// <param name="Name">What the command line calls it.</param>
/// <param name="MeasureAsync">Runs it: the measurements of its cases, one after another.</param>
internal sealed record ComparedPart(string Name, Func<IAsyncEnumerable<Measurement>> MeasureAsync)
{
    /// <summary>Makes a part of cases that the meter measures one by one.</summary>
    public static ComparedPart Of(string name, Func<Task<IReadOnlyList<ComparedCase>>> casesAsync) => new(name, () => MeasureAllAsync(casesAsync));

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
