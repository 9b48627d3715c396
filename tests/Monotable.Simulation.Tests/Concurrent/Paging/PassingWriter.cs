namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Puts, moves and deletes the items that do not stay, as long as others read.</summary>
internal sealed class PassingWriter(string name, Random random, IDynamoDbProvider provider) : IClient
{
    public string Name => name;

    public bool IsBackground => true;

    public async IAsyncEnumerable<string> RunAsync()
    {
        while (true)
        {
            var item = PagedTable.Passing(random);
            if (random.OneIn(2))
            {
                await Attempt.RunAsync(() => provider.PutItemAsync(new PutItemRequest { TableName = PagedTable.Name }, item, ItemCodec.Instance));
                yield return $"put {Outcome.Text(item)}";
            }
            else
            {
                var request = new DeleteItemRequest { TableName = PagedTable.Name, Key = PagedTable.KeyOf(item) };
                await Attempt.RunAsync(() => provider.DeleteItemAsync(request, ItemCodec.Instance));
                yield return $"delete {Outcome.Text(request.Key)}";
            }
        }
    }
}
