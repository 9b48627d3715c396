using Monotable.Benchmarks.Compare;
using Monotable.Benchmarks.Report;

namespace Monotable.Benchmarks;

/// <summary>What the generator costs, on the screen and as JSON if asked.</summary>
internal static class GeneratorCommand
{
    public const string Usage = "generator [--json FILE]";

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not ([] or ["--json", _]))
        {
            await Console.Error.WriteLineAsync("Usage: " + Usage);
            return 2;
        }

        var measured = new List<Measurement>();
        foreach (var one in GeneratorFigures.Measurements())
        {
            measured.Add(one);
            Console.WriteLine($"{one.Case,-40}{FigureText.Time(one.Microseconds),12}");
        }

        if (arguments is [_, var file])
        {
            await Figures.WriteAsync(file, measured);
        }

        return 0;
    }
}
