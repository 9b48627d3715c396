namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>
/// Rounds of random operations of some clients at once. After each round all is read, so that the next begins at a state that is known, and
/// histories stay short.
/// </summary>
internal sealed class LinearizabilityRun(Rig rig)
{
    private const int ClientCount = 4;
    private const int OperationCountMax = 12;

    private readonly List<Call> _calls = [];

    /// <summary>Gets the calls of all rounds.</summary>
    public IReadOnlyList<Call> Calls => _calls;

    public int OpenCount => _calls.Count(call => call.IsOpen);

    public int ConflictCount => _calls.Count(call => call.IsConflict);

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

            _calls.AddRange(history.Calls);
            model = LinearizabilityChecker.Check(model, history.Calls);
        }
    }

    public override string ToString()
    {
        var overlaps = _calls.Where((call, place) => _calls.Skip(place + 1).Take(ClientCount).Any(call.Overlaps)).Count();
        return $"{_calls.Count} calls, {overlaps} of which overlapped another, {OpenCount} were never answered, {ConflictCount} met a transaction.";
    }

    private RandomClient Client(int number, string tableName, History history) => new(
        $"client {number}",
        new Random(rig.Random.Next()),
        rig.Connect(oneIn: 20),
        tableName,
        history,
        1 + rig.Random.Next(OperationCountMax));
}
