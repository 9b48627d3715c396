namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>A stream that consumers follow while others write: its records make the table, one for each change, in order.</summary>
public sealed class StreamSimulation
{
    private const int ClientCount = 4;
    private const int WriteCount = 120;
    private const int FaultOneIn = 12;

    private static readonly TimeSpan ShardLifetime = TimeSpan.FromMinutes(20);
    private static readonly TimeSpan StepMax = TimeSpan.FromMinutes(4);

    // Records are kept for a day.
    private static readonly TimeSpan Total = TimeSpan.FromHours(20);

    public static TheoryData<ScheduleKind> Schedules => [.. Enum.GetValues<ScheduleKind>()];

    public static TheoryData<StreamFault> Faults => [.. Enum.GetValues<StreamFault>()];

    [Theory]
    [MemberData(nameof(Schedules))]
    public Task The_records_of_a_stream_make_its_table(ScheduleKind kind) => Seeded.RunAsync(async random =>
    {
        var (shardCount, expiryCount) = (0, 0);
        for (var run = 0; run < Scale.Of(5); run++)
        {
            foreach (var follower in await RunAsync(Rig.Create(random, kind, shardLifetime: ShardLifetime), streams => streams))
            {
                shardCount += follower.FinishedCount;
                expiryCount += follower.Replay.ExpiryCount;
            }
        }

        Assert.True((shardCount > 0 && expiryCount > 0) || kind != ScheduleKind.Interleaved);
    });

    [Theory]
    [MemberData(nameof(Faults))]
    public Task A_wrong_record_is_noticed(StreamFault fault) => Caught.ByAsync("", random => RunAsync(
        Rig.Create(random, ScheduleKind.Interleaved, shardLifetime: ShardLifetime), streams => new StreamCanary(streams, fault, random.Next(100))));

    private static async Task<IReadOnlyList<StreamFollower>> RunAsync(Rig rig, Func<IStreamsProvider, IStreamsProvider> canary)
    {
        await rig.Engine.CreateTableAsync(StreamedTable.Create);
        await rig.Engine.UpdateTimeToLiveAsync(StreamedTable.Expire);
        var table = await rig.Engine.DescribeTableAsync(new DescribeTableRequest { TableName = StreamedTable.Name });
        var journal = new Journal();
        StreamFollower[] followers =
        [
            .. Enumerable.Range(1, 2).Select(number =>
                new StreamFollower($"follower {number}", new Random(rig.Random.Next()), canary(rig.Engine), table.LatestStreamArn!)),
        ];
        await rig.RunAsync(
        [
            .. Enumerable.Range(1, ClientCount).Select(number => new StreamedWriter(
                $"client {number}", new Random(rig.Random.Next()), rig.Connect(FaultOneIn), journal, rig.Clock, WriteCount)),
            .. followers,
            new Timekeeper(new Random(rig.Random.Next()), rig.Clock, StepMax, Total),
        ]);

        var acknowledged = journal.Acknowledged;
        foreach (var follower in followers)
        {
            await follower.DrainAsync();
            follower.Replay.Check((await rig.Engine.ScanAsync(new ScanRequest { TableName = StreamedTable.Name }, ItemCodec.Instance)).Items);
            journal.Check("The stream", follower.Replay.Versions, acknowledged);
        }

        return followers;
    }
}
