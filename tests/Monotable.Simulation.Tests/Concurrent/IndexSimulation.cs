namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Every index is the projection of its table: after every step, and, for items that nobody writes, at any moment.</summary>
public sealed class IndexSimulation
{
    private const int ClientCount = 4;
    private const int WriteCount = 100;
    private const int FaultOneIn = 10;

    private static readonly EngineTimings Timings = new()
    {
        IndexAllocation = TimeSpan.FromSeconds(3), IndexBackfill = TimeSpan.FromSeconds(5), IndexDeletion = TimeSpan.FromSeconds(3),
    };

    public static TheoryData<StaleIndexFault> Faults => [.. Enum.GetValues<StaleIndexFault>()];

    public static TheoryData<ScheduleKind> Schedules => [.. Enum.GetValues<ScheduleKind>()];

    [Theory]
    [MemberData(nameof(Schedules))]
    public Task Every_index_is_the_projection_of_its_table(ScheduleKind kind) => Seeded.RunAsync(async random =>
    {
        for (var run = 0; run < Scale.Of(5); run++)
        {
            await RunAsync(Rig.Create(random, kind, timings: Timings), checksEachStep: kind == ScheduleKind.Interleaved);
        }
    });

    [Theory]
    [MemberData(nameof(Faults))]
    public Task An_index_behind_its_table_is_noticed_after_a_step(StaleIndexFault fault) => CatchAsync(fault, checksEachStep: true);

    [Theory]
    [InlineData(StaleIndexFault.Old)]
    [InlineData(StaleIndexFault.Missing)]
    public Task An_index_behind_its_table_is_noticed_while_others_write(StaleIndexFault fault) => CatchAsync(fault, checksEachStep: false);

    private static Task CatchAsync(StaleIndexFault fault, bool checksEachStep) => Caught.ByAsync("and should have", random =>
    {
        var rig = Rig.Create(random, ScheduleKind.Interleaved, (inner, _) => new StaleIndexCanary(inner, fault), timings: Timings);
        return RunAsync(rig, checksEachStep);
    });

    private static async Task RunAsync(Rig rig, bool checksEachStep)
    {
        await rig.Engine.CreateTableAsync(IndexedTable.Create);
        await rig.Engine.UpdateTimeToLiveAsync(IndexedTable.Expire);
        var reader = new IndexReader(rig.Engine, rig.Provider);
        if (checksEachStep && rig.Schedule is Interleaving schedule)
        {
            schedule.AfterEachStep = reader.CheckAsync;
        }

        var administrator = new IndexAdministrator(new Random(rig.Random.Next()), rig.Engine, rig.Clock);
        await rig.RunAsync(
        [
            .. Enumerable.Range(1, ClientCount).Select(number =>
                new IndexedWriter($"client {number}", new Random(rig.Random.Next()), rig.Connect(FaultOneIn), rig.Clock, WriteCount)),
            reader,
            administrator,
        ]);
        await reader.CheckAsync();
        await reader.CheckOrderAsync();
        Assert.True(administrator.ChangeCount > 0 || rig.Schedule is not Interleaving);
    }
}
