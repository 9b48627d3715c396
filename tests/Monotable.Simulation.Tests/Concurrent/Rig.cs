namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>An engine with a table, perhaps a canary in front of it, and a schedule of those that use it.</summary>
internal sealed class Rig
{
    private readonly List<FaultyProvider> _connections = [];

    private Rig(Random random, Schedule schedule, InProcessProvider engine)
    {
        Random = random;
        Schedule = schedule;
        Engine = engine;
        Provider = engine;
    }

    public Random Random { get; }

    public Schedule Schedule { get; }

    public InProcessProvider Engine { get; }

    /// <summary>Gets the provider that all use: the engine, or the canary in front of it.</summary>
    public IDynamoDbProvider Provider { get; private init; }

    public LogicalClock LogicalClock { get; } = new();

    /// <summary>Gets the engine's clock.</summary>
    public ManualClock Clock { get; private init; } = new();

    public int FaultCount => _connections.Sum(connection => connection.FaultCount);

    /// <summary>Makes an engine without tables.</summary>
    public static Rig Create(
        Random random,
        ScheduleKind kind,
        Func<IDynamoDbProvider, Schedule, IDynamoDbProvider>? canary = null,
        EngineTimings? timings = null,
        TimeSpan? shardLifetime = null)
    {
        Schedule schedule = kind == ScheduleKind.Threads ? new Threads() : new Interleaving(new Random(random.Next()));
        var clock = new ManualClock();
        var engine = new InProcessProvider(new DynamoDbEngine(new EngineOptions
        {
            TimeProvider = clock,
            Timings = timings ?? EngineTimings.Instant,
            StreamShardLifetime = shardLifetime ?? TimeSpan.FromHours(4),
            WhileTransactionRuns = schedule.Meanwhile,
        }));
        return new(random, schedule, engine) { Provider = canary?.Invoke(engine, schedule) ?? engine, Clock = clock };
    }

    /// <summary>Opens a client's connection.</summary>
    /// <param name="oneIn">One in how many calls fails.</param>
    public FaultyProvider Connect(int oneIn)
    {
        var connection = new FaultyProvider(Provider, new Random(Random.Next()), oneIn);
        _connections.Add(connection);
        return connection;
    }

    /// <summary>Runs clients to their end, and delivers what is then still on its way: nothing is open any more.</summary>
    public async Task RunAsync(IReadOnlyList<IClient> clients)
    {
        await Schedule.RunAsync(clients);
        foreach (var connection in _connections)
        {
            await connection.SettleAsync();
        }
    }
}
