namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Random operations of clients at once, some of which are never answered: is there an order that explains all answers?</summary>
public sealed class LinearizabilitySimulation
{
    private const int RoundCount = 150;

    public static TheoryData<ScheduleKind> Schedules => [.. Enum.GetValues<ScheduleKind>()];

    /// <summary>Gets the operations that change something by themselves, and the reads that a history can judge.</summary>
    public static TheoryData<ProviderOperation> Operations =>
    [
        ProviderOperation.PutItem, ProviderOperation.UpdateItem, ProviderOperation.DeleteItem, ProviderOperation.TransactWriteItems,
        ProviderOperation.GetItem, ProviderOperation.Query, ProviderOperation.Scan, ProviderOperation.TransactGetItems,
    ];

    [Theory]
    [MemberData(nameof(Schedules))]
    public Task Every_answer_fits_into_one_order_of_all_operations(ScheduleKind kind) => Seeded.RunAsync(async random =>
    {
        var run = new LinearizabilityRun(Rig.Create(random, kind));
        await run.RunAsync(Scale.Of(RoundCount));
        TestContext.Current.TestOutputHelper?.WriteLine(run.ToString());
        Assert.True(run.OpenCount > 0);
        Assert.True(run.ConflictCount > 0 || kind != ScheduleKind.Interleaved);
    });

    [Fact]
    public Task A_seed_replays_exactly() => Seeded.RunAsync(async random =>
    {
        var seed = random.Next();
        Assert.Equal(await RunAsync(), await RunAsync());

        async Task<IReadOnlyList<string>> RunAsync()
        {
            var run = new LinearizabilityRun(Rig.Create(new Random(seed), ScheduleKind.Interleaved));
            await run.RunAsync(RoundCount / 10);
            return [.. run.Calls.Select(call => call.ToString())];
        }
    });

    [Theory]
    [MemberData(nameof(Operations))]
    public Task An_operation_that_lies_is_noticed(ProviderOperation operation) => CatchAsync((inner, _) => new LyingProvider(inner, operation));

    [Fact]
    public Task A_read_of_what_was_before_is_noticed() => CatchAsync((inner, _) => new StaleReadCanary(inner));

    [Fact]
    public Task A_transaction_in_two_halves_is_noticed() => CatchAsync((inner, schedule) => new TornWriteCanary(inner, schedule));

    [Fact]
    public Task A_transaction_that_reads_in_two_halves_is_noticed() => CatchAsync((inner, schedule) => new TornReadCanary(inner, schedule));

    private static Task CatchAsync(Func<IDynamoDbProvider, Schedule, IDynamoDbProvider> canary) => Caught.ByAsync(
        "No order", random => new LinearizabilityRun(Rig.Create(random, ScheduleKind.Interleaved, canary)).RunAsync(RoundCount));
}
