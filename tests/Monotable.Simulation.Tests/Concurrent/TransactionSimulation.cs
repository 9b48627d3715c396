namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Transactions over two tables, of many at once: each is seen whole or not at all, and none sees another's half.</summary>
public sealed class TransactionSimulation
{
    private const int ClientCount = 5;
    private const int TransactionCount = 80;
    private const int FaultOneIn = 8;

    public static TheoryData<ScheduleKind> Schedules => [.. Enum.GetValues<ScheduleKind>()];

    [Theory]
    [MemberData(nameof(Schedules))]
    public Task Transactions_are_atomic_and_isolated(ScheduleKind kind) => Seeded.RunAsync(async random =>
    {
        for (var run = 0; run < Scale.Of(40); run++)
        {
            await RunAsync(Rig.Create(random, kind));
        }
    });

    [Fact]
    public Task A_transaction_in_two_halves_is_noticed() => CatchAsync("", (inner, schedule) => new TornWriteCanary(inner, schedule));

    [Fact]
    public Task A_transaction_that_reads_in_two_halves_is_noticed() => CatchAsync("", (inner, schedule) => new TornReadCanary(inner, schedule));

    [Fact]
    public Task A_transaction_that_does_not_check_what_it_only_reads_is_noticed() =>
        CatchAsync("No guard", (inner, _) => new SkippedCheckCanary(inner));

    private static Task CatchAsync(string text, Func<IDynamoDbProvider, Schedule, IDynamoDbProvider> canary) =>
        Caught.ByAsync(text, random => RunAsync(Rig.Create(random, ScheduleKind.Interleaved, canary)));

    private static async Task RunAsync(Rig rig)
    {
        await rig.Engine.CreateTableAsync(Bank.Table(Bank.Left));
        await rig.Engine.CreateTableAsync(Bank.Table(Bank.Right));
        await Bank.OpenAsync(rig.Engine);
        var auditor = new Auditor(rig.Provider);
        await rig.RunAsync(
        [
            .. Enumerable.Range(1, ClientCount).Select(number =>
                new BankClient($"client {number}", new Random(rig.Random.Next()), rig.Connect(FaultOneIn), TransactionCount)),
            auditor,
        ]);
        var readCount = auditor.ReadCount;
        Assert.True(readCount > 0);
        await auditor.CheckAllAsync();
        Assert.Equal(readCount + 3, auditor.ReadCount);
    }
}
