namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Reads the counters all the time, and checks what it reads.</summary>
internal sealed class CounterReader(Random random, IDynamoDbProvider provider, IReadOnlyList<Counter> counters) : IClient
{
    public string Name => "reader";

    public bool IsBackground => true;

    public async IAsyncEnumerable<string> RunAsync()
    {
        while (true)
        {
            var counter = random.Pick([.. counters]);
            await CheckAsync(provider, counter);
            yield return "read";
            await CheckBothAsync();
            yield return "read both";
        }
    }

    public static async Task CheckAsync(IDynamoDbProvider provider, Counter counter)
    {
        var acknowledged = counter.Journal.Acknowledged;
        var read = await provider.GetItemAsync(
            new GetItemRequest { TableName = counter.TableName, Key = counter.Key, ConsistentRead = true }, ItemCodec.Instance);
        counter.Check(read.Item, acknowledged);
    }

    private async Task CheckBothAsync()
    {
        Counter[] both = [.. counters.Take(2)];
        IReadOnlyList<string>[] acknowledged = [.. both.Select(counter => counter.Journal.Acknowledged)];
        ReadSlot<Item>[] slots = [.. both.Select(counter => new ReadSlot<Item>(counter.Key, ItemCodec.Instance))];
        var request = new TransactGetItemsRequest
        {
            TransactItems = [.. slots.Select((slot, i) => new TransactGetItem { TableName = both[i].TableName, Slot = slot })],
        };
        if (await Attempt.RunAsync(() => provider.TransactGetItemsAsync(request)) != true)
        {
            return;
        }

        for (var i = 0; i < both.Length; i++)
        {
            both[i].Check(slots[i].Value, acknowledged[i]);
        }

        var torn = Shared(slots[0]).Except(Shared(slots[1])).Concat(Shared(slots[1]).Except(Shared(slots[0]))).FirstOrDefault();
        if (torn is not null)
        {
            throw new SimulationException($"One counter has the increment {torn} of both, the other has not.");
        }

        static IEnumerable<string> Shared(ReadSlot<Item> slot) =>
            Counter.MarksOf(slot.Value).Where(mark => mark.Contains("/both/", StringComparison.Ordinal));
    }
}
