namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>
/// Rounds of random operations of some clients at once. After each round all is read, so that the next begins at a state that is known, and
/// histories stay short.
/// </summary>
internal sealed class LinearizabilityRun(Rig rig)
{
    private const int ClientCount = 4;
    private const int OperationCountMax = 12;

    public int CallCount { get; private set; }

    public int OpenCount { get; private set; }

    public int ConflictCount { get; private set; }

    /// <summary>Runs rounds.</summary>
    /// <exception cref="SimulationException">The answers of a round contradict each other, or the model.</exception>
    public async Task RunAsync(int roundCount)
    {
        var tableName = (await Subject.CreateAsync("engine", rig.Engine)).TableName;
        var model = new Model();
        for (var round = 0; round < roundCount; round++)
        {
            var history = new History(rig.LogicalClock);
            await rig.RunAsync([.. Enumerable.Range(1, ClientCount).Select(number => Client(number, tableName, history))]);
            foreach (var shape in Schema.Shapes)
            {
                var whole = new ScanOperation(new(shape, Filter: null, Selection.All, Limit: null, OnlyCounts: false), segments: null);
                await history.RecordAsync("observer", whole, rig.Provider, tableName);
            }

            var calls = history.Calls;
            CallCount += calls.Count;
            OpenCount += calls.Count(call => call.IsOpen);
            ConflictCount += calls.Count(call => call.IsConflict);
            model = LinearizabilityChecker.Check(model, calls);
        }
    }

    private RandomClient Client(int number, string tableName, History history) => new(
        $"client {number}",
        new Random(rig.Random.Next()),
        rig.Connect(oneIn: 20),
        tableName,
        history,
        1 + rig.Random.Next(OperationCountMax));
}
