using Monotable.Benchmarks;
using Monotable.Benchmarks.Allocations;
using Monotable.Benchmarks.Compare;

switch (args)
{
    case ["compare", .. var arguments]:
        return await CompareCommand.RunAsync(arguments);

    case ["allocations", .. var arguments]:
        return await AllocationsCommand.RunAsync(arguments);

    case ["generator"]:
        foreach (var line in GeneratorFigures.Lines())
        {
            Console.WriteLine(line);
        }

        return 0;

    default:
        Console.Error.WriteLine($"Usage: {CompareCommand.Usage} | allocations --check FILE | allocations --accept FILE | generator");
        return 2;
}
