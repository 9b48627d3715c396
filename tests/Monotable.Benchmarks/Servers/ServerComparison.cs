using Monotable.Benchmarks.Compare;

namespace Monotable.Benchmarks.Servers;

/// <summary>Servers one after the other, each alone on the machine with the load: requests per second, processor time, start and memory.</summary>
internal static class ServerComparison
{
    private const int ManyItems = 100_000;

    /// <summary>Measures.</summary>
    /// <param name="lengths">How long.</param>
    /// <param name="program">Our program, if not the one that is published here.</param>
    /// <param name="only">The names of the servers, if not all.</param>
    public static async IAsyncEnumerable<Measurement> MeasureAsync(RunLengths lengths, string? program = null, string[]? only = null)
    {
        var answered = new Dictionary<string, int>();
        foreach (var subject in await ServerSubjects.FindAsync(program))
        {
            if (only?.Contains(subject.Name) == false)
            {
                continue;
            }

            yield return Started(subject, lengths);
            foreach (var measurement in Asked(subject, lengths, answered))
            {
                yield return measurement;
            }

            if (lengths.WithMemory && !subject.AnswersAnything)
            {
                yield return Filled(subject);
            }
        }
    }

    private static Measurement Started(ServerSubject subject, RunLengths lengths)
    {
        var times = new List<double>();
        for (var i = 0; i < lengths.Starts; i++)
        {
            using var server = ServerProcess.Start(subject);
            times.Add(server.FirstAnswer.TotalMicroseconds);
        }

        times.Sort();
        return new("server-start", subject.Name, Math.Round(times[times.Count / 2]), 0);
    }

    private static List<Measurement> Asked(ServerSubject subject, RunLengths lengths, Dictionary<string, int> answered)
    {
        using var server = ServerProcess.Start(subject);
        using var load = new LoadGenerator(server.Port);
        if (!subject.AnswersAnything)
        {
            Prepare(server.Port);
            load.RunOnce(ServerCases.Stored().Select(static call => HttpBytes.Call("/", call.Operation, call.Body)));
        }

        var cases = Requests(subject, server.Port, answered);
        foreach (var (_, requests) in cases)
        {
            load.Run(requests, lengths.WarmUp);
        }

        return [.. cases.Select(one => Measure(subject, server, load, one.Name, one.Requests, lengths))];
    }

    /// <summary>Gets the requests of the cases that the server answers.</summary>
    private static List<(string Name, byte[][] Requests)> Requests(ServerSubject subject, int port, Dictionary<string, int> answered)
    {
        var cases = new List<(string, byte[][])>();
        foreach (var one in ServerCases.All)
        {
            var path = subject.AnswersAnything ? $"/{answered.GetValueOrDefault(one.Name)}" : "/";
            byte[][] requests = [.. one.Bodies.Select(body => HttpBytes.Call(path, one.Operation, body))];
            if (Fault(port, one, requests[0], answered, subject.AnswersAnything) is { } fault)
            {
                Console.Error.WriteLine($"Skipped: {one.Name} of {subject.Name}: {fault}");
                continue;
            }

            cases.Add((one.Name, requests));
        }

        return cases;
    }

    private static Measurement Measure(
        ServerSubject subject, ServerProcess server, LoadGenerator load, string name, byte[][] requests, RunLengths lengths)
    {
        load.Run(requests, lengths.WarmUp);
        var before = server.Cpu;
        var run = load.Run(requests, lengths.Measured);
        var cpu = server.Cpu - before;
        return new(name, subject.Name, Math.Round(run.Elapsed.TotalMicroseconds / run.Count, 2), 0)
        {
            P50Microseconds = run.Percentile(0.5),
            P99Microseconds = run.Percentile(0.99),
            CpuMicroseconds = Math.Round(cpu.TotalMicroseconds / run.Count, 1),
            LoadShare = run.Share,
        };
    }

    /// <summary>Asks once and looks at the answer, whose length is the floor's then.</summary>
    private static string? Fault(int port, ServerCase one, byte[] request, Dictionary<string, int> answered, bool answersAnything)
    {
        using var connection = new Connection(port);
        var answer = connection.Ask(request);
        var text = System.Text.Encoding.UTF8.GetString(answer.Body.Span);
        if (answer.Status != 200 || (!answersAnything && !text.Contains(one.Expected, StringComparison.Ordinal)))
        {
            return $"{answer.Status} {text[..Math.Min(text.Length, 200)]}";
        }

        answered.TryAdd(one.Name, answer.Body.Length);
        return null;
    }

    private static Measurement Filled(ServerSubject subject)
    {
        using var server = ServerProcess.Start(subject);
        using var load = new LoadGenerator(server.Port);
        Prepare(server.Port);
        load.RunOnce(ServerCases.Batches(ManyItems).Select(static body => HttpBytes.Call("/", "BatchWriteItem", body)));
        return new("server-memory-100k", subject.Name, 0, server.ResidentBytes);
    }

    private static void Prepare(int port)
    {
        using var connection = new Connection(port);
        connection.Ask(HttpBytes.Call("/", "CreateTable", ServerCases.CreateTable));
        var describe = HttpBytes.Call("/", "DescribeTable", ServerCases.DescribeTable);
        while (connection.Ask(describe).Body.Span.IndexOf("\"TableStatus\":\"ACTIVE\""u8) < 0)
        {
            Thread.Sleep(20);
        }
    }
}
