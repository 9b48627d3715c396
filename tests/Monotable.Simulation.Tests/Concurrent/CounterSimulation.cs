namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Counters that many increment at once, in every way: no acknowledged increment is lost, none is done twice.</summary>
public sealed class CounterSimulation
{
    private const int ClientCount = 5;
    private const int IncrementCount = 60;
    private const int FaultOneIn = 8;

    public static TheoryData<ScheduleKind> Schedules => [.. Enum.GetValues<ScheduleKind>()];

    [Theory]
    [MemberData(nameof(Schedules))]
    public Task No_acknowledged_increment_is_lost_or_done_twice(ScheduleKind kind) => Seeded.RunAsync(async random =>
    {
        for (var run = 0; run < Scale.Of(3); run++)
        {
            var rig = Rig.Create(random, kind);
            await RunAsync(rig);
            Assert.True(rig.FaultCount > 0);
        }
    });

    [Fact]
    public Task A_lost_write_is_noticed() => CatchAsync("has lost", (inner, _) => new LostWriteCanary(inner, oneIn: 10));

    [Fact]
    public Task A_transaction_that_is_done_again_with_its_token_is_noticed() =>
        CatchAsync("increments", (inner, _) => new ForgottenTokenCanary(inner));

    [Fact]
    public Task Conditions_that_are_not_looked_at_are_noticed() => CatchAsync("increments", (inner, _) => new UnconditionalCanary(inner));

    [Fact]
    public Task A_transaction_in_two_halves_is_noticed() => CatchAsync("", (inner, schedule) => new TornWriteCanary(inner, schedule));

    [Fact]
    public Task A_transaction_that_reads_in_two_halves_is_noticed() =>
        CatchAsync("the other has not", (inner, schedule) => new TornReadCanary(inner, schedule));

    private static Task CatchAsync(string text, Func<IDynamoDbProvider, Schedule, IDynamoDbProvider> canary) =>
        Caught.ByAsync(text, random => RunAsync(Rig.Create(random, ScheduleKind.Interleaved, canary)));

    private static async Task RunAsync(Rig rig)
    {
        Counter[] counters = [new("first"), new("second"), new("third")];
        foreach (var counter in counters)
        {
            await rig.Engine.CreateTableAsync(counter.Table);
            var request = new PutItemRequest { TableName = counter.TableName };
            await rig.Engine.PutItemAsync(request, counter.Key.With(Counter.Number, 0), ItemCodec.Instance);
        }

        IClient[] clients =
        [
            .. Enumerable.Range(1, ClientCount).Select(number =>
                new IncrementingClient($"client {number}", new Random(rig.Random.Next()), rig.Connect(FaultOneIn), counters, IncrementCount)),
            new CounterReader(new Random(rig.Random.Next()), rig.Provider, counters),
        ];
        await rig.RunAsync(clients);
        foreach (var counter in counters)
        {
            await CounterReader.CheckAsync(rig.Provider, counter);
        }
    }
}
