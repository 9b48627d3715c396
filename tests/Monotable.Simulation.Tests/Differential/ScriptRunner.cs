using System.Collections.Concurrent;

namespace Monotable.Simulation.Tests.Differential;

/// <summary>Runs scripts on every subject, each on a table of its own, and compares the answers.</summary>
internal sealed class ScriptRunner(params IReadOnlyList<ScriptSubject> subjects)
{
    private readonly bool _comparesWithLocal = subjects.Any(subject => subject.IsDynamoDbLocal);
    private readonly ConcurrentDictionary<Departure, int> _forgiven = [];
    private long _operationCount;

    /// <summary>Gets how many steps every subject has answered.</summary>
    public long OperationCount => Interlocked.Read(ref _operationCount);

    /// <summary>Gets how often each departure was the reason of a difference.</summary>
    public IReadOnlyDictionary<Departure, int> Forgiven => _forgiven;

    /// <summary>Runs a script up to the first difference.</summary>
    /// <returns>The difference, or nothing.</returns>
    public async Task<Difference?> RunAsync(Script script)
    {
        var tableName = $"script-{Guid.NewGuid():N}";
        foreach (var subject in subjects)
        {
            await subject.CreateTableAsync(script.Schema.ToRequest(tableName));
        }

        try
        {
            return await RunAsync(script, tableName);
        }
        finally
        {
            foreach (var subject in subjects)
            {
                await subject.DeleteTableAsync(tableName);
            }
        }
    }

    private async Task<Difference?> RunAsync(Script script, string tableName)
    {
        foreach (var step in script.Steps)
        {
            if (_comparesWithLocal && await Departures.SplitsSilentlyAsync(step, subjects[0].Provider, tableName))
            {
                continue;
            }

            if (await CompareAsync(script.Schema, step, tableName) is not { } difference)
            {
                continue;
            }

            if (Departures.Explaining(difference) is not { } departure)
            {
                return difference;
            }

            _forgiven.AddOrUpdate(departure, 1, static (_, count) => count + 1);

            // What one has written and the other has not would be seen by every later step.
            if (step.IsWrite && difference.Ours.IsOk != difference.Theirs.IsOk)
            {
                return null;
            }
        }

        return null;
    }

    private async Task<Difference?> CompareAsync(ScriptSchema schema, ScriptStep step, string tableName)
    {
        Interlocked.Increment(ref _operationCount);
        var answers = await Task.WhenAll(subjects.Select(subject => AskAsync(subject, step, tableName)));
        foreach (var (subject, theirs) in subjects.Zip(answers).Skip(1))
        {
            if (subject.IsDynamoDbLocal ? !answers[0].SaysTheSameAs(theirs) : answers[0] != theirs)
            {
                return new(schema, step, subjects[0], answers[0], subject, theirs);
            }
        }

        return null;
    }

    private static Task<Answer> AskAsync(ScriptSubject subject, ScriptStep step, string tableName) =>
        Answer.OfAsync(() => step.RunAsync(subject.Provider, tableName));
}
