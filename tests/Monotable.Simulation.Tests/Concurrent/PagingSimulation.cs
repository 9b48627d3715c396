namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Small pages while others write between them: each item that stays is returned once, and no item of a table twice.</summary>
public sealed class PagingSimulation
{
    private const int ClientCount = 3;
    private const int ReadCount = 40;
    private const int FaultOneIn = 15;

    public static TheoryData<ScheduleKind> Schedules => [.. Enum.GetValues<ScheduleKind>()];

    public static TheoryData<PageFault> Faults => [.. Enum.GetValues<PageFault>()];

    [Theory]
    [MemberData(nameof(Schedules))]
    public Task Pages_return_each_item_once(ScheduleKind kind) => Seeded.RunAsync(async random =>
    {
        for (var run = 0; run < Scale.Of(5); run++)
        {
            await RunAsync(Rig.Create(random, kind));
        }
    });

    [Theory]
    [MemberData(nameof(Faults))]
    public Task Pages_that_skip_or_repeat_an_item_are_noticed(PageFault fault) => Caught.ByAsync(
        fault == PageFault.Skip ? "missed" : "2 times",
        random => RunAsync(Rig.Create(random, ScheduleKind.Interleaved, (inner, _) => new PageCanary(inner, fault))));

    private static async Task RunAsync(Rig rig)
    {
        await rig.Engine.CreateTableAsync(PagedTable.Create);
        foreach (var item in PagedTable.Staying)
        {
            await rig.Engine.PutItemAsync(new PutItemRequest { TableName = PagedTable.Name }, item, ItemCodec.Instance);
        }

        await rig.RunAsync(
        [
            .. Enumerable.Range(1, ClientCount).Select(number =>
                new PagingClient($"client {number}", new Random(rig.Random.Next()), rig.Connect(FaultOneIn), ReadCount)),
            .. Enumerable.Range(1, ClientCount).Select(number =>
                new PassingWriter($"writer {number}", new Random(rig.Random.Next()), rig.Connect(FaultOneIn))),
        ]);
    }
}
