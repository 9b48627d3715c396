using Monotable.Benchmarks;
using Monotable.Benchmarks.Allocations;
using Monotable.Benchmarks.Compare;
using Monotable.Benchmarks.Depth;
using Monotable.Benchmarks.Growth;
using Monotable.Benchmarks.Report;
using Monotable.Benchmarks.Servers;
using Monotable.Benchmarks.Startup;

switch (args)
{
    case [ChildGet.Command, var subject, var source]:
        return await ChildGet.RunAsync(subject, source);

    case ["compare", .. var arguments]:
        return await CompareCommand.RunAsync(arguments);

    case ["depth", .. var arguments]:
        return DepthCommand.Run(arguments);

    case ["profile", .. var arguments]:
        return await ProfileCommand.RunAsync(arguments);

    case ["growth", .. var arguments]:
        return await GrowthCommand.RunAsync(arguments);

    case ["allocations", .. var arguments]:
        return await AllocationsCommand.RunAsync(arguments);

    case ["servers", .. var arguments]:
        return await ServersCommand.RunAsync(arguments);

    case [FloorServer.Argument, var port]:
        await FloorServer.RunAsync(port);
        return 0;

    case ["generator", .. var arguments]:
        return await GeneratorCommand.RunAsync(arguments);

    case ["report", .. var arguments]:
        return await ReportCommand.RunAsync(arguments);

    default:
        string[] commands =
        [
            CompareCommand.Usage,
            DepthCommand.Usage,
            ProfileCommand.Usage,
            GrowthCommand.Usage,
            ServersCommand.Usage,
            AllocationsCommand.Usage,
            GeneratorCommand.Usage,
            ReportCommand.Usage,
        ];
        Console.Error.WriteLine("Usage: " + string.Join("\n       ", commands));
        return 2;
}
