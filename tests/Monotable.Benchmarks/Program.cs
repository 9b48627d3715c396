using Monotable.Benchmarks;

foreach (var line in GeneratorFigures.Lines())
{
    Console.WriteLine(line);
}
