using System.Text;

namespace Monotable.Simulation.Tests;

/// <summary>Runs random operations on the model and on every subject, and compares each answer.</summary>
internal sealed class SimulationRun(Random random, Dialect dialect, params Subject[] subjects)
{
    private readonly Model _model = new();

    /// <summary>Runs a number of operations, then compares all that is stored, in the table and in each index.</summary>
    /// <exception cref="SimulationException">An answer differs.</exception>
    public async Task RunAsync(int operationCount)
    {
        var generator = new OperationGenerator(random, dialect);
        for (var number = 1; number <= operationCount; number++)
        {
            await CompareAsync(generator.Next(), number);
        }

        foreach (var shape in Schema.Shapes)
        {
            var whole = new ReadOptions(shape, Filter: null, Selection.All, Limit: null, OnlyCounts: false);
            await CompareAsync(new ScanOperation(whole, segments: null), operationCount + 1);
        }
    }

    private async Task CompareAsync(Operation operation, int number)
    {
        var expected = Outcome.Of(() => operation.Expect(_model));
        var answers = new List<(string Name, string Outcome)>();
        foreach (var subject in subjects)
        {
            answers.Add((subject.Name, await Outcome.OfAsync(() => operation.RunAsync(subject.Provider, subject.TableName))));
        }

        if (answers.All(answer => answer.Outcome == expected))
        {
            return;
        }

        var message = new StringBuilder($"Operation {number} differs: {operation}\n  model: {expected}");
        foreach (var (name, outcome) in answers)
        {
            message.Append("\n  ").Append(name).Append(": ").Append(outcome);
        }

        throw new SimulationException(message.ToString());
    }
}
