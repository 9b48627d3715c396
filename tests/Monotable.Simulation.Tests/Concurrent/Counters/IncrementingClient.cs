namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Increments counters in all the ways there are.</summary>
internal sealed class IncrementingClient(string name, Random random, DelegatingProvider provider, IReadOnlyList<Counter> counters, int count)
    : IClient
{
    public string Name => name;

    public async IAsyncEnumerable<string> RunAsync()
    {
        for (var number = 1; number <= count; number++)
        {
            var steps = random.Next(6) switch
            {
                0 => AddAsync($"{name}/add/{number}"),
                1 => CompareAndSetAsync($"{name}/set/{number}"),
                2 => StateAsync($"{name}/statement/{number}"),
                3 => TransactOnceAsync($"{name}/both/{number}"),
                4 => TransactAsync($"{name}/both/token/{number}", TransactAsync),
                _ => TransactAsync($"{name}/both/state/{number}", StateBothAsync),
            };
            await foreach (var step in steps)
            {
                yield return step;
            }
        }
    }

    private async IAsyncEnumerable<string> AddAsync(string mark)
    {
        var counter = random.Pick([.. counters]);
        var request = new UpdateItemRequest
        {
            TableName = counter.TableName, Key = counter.Key, UpdateExpression = Counter.Increment, ExpressionAttributeValues = Counter.Values(mark),
        };
        counter.Journal.Begin(mark);
        var isDone = await Attempt.RunAsync(() => provider.UpdateItemAsync(request, ItemCodec.Instance));
        counter.Journal.End(mark, isDone);
        yield return $"add {isDone}";
    }

    private async IAsyncEnumerable<string> CompareAndSetAsync(string mark)
    {
        var counter = random.Pick([.. counters]);
        Item? seen = null;
        var hasRead = await Attempt.RunAsync(async () =>
        {
            var read = await provider.GetItemAsync(
                new GetItemRequest { TableName = counter.TableName, Key = counter.Key, ConsistentRead = true }, ItemCodec.Instance);
            seen = read.Item;
        });
        yield return "read to set";
        if (hasRead != true || seen is null)
        {
            yield break;
        }

        var number = seen[Counter.Number].AsNumber();
        var values = Counter.Values(mark).Without(":one").With(":seen", number).With(":next", number + DynamoDbNumber.One);
        var request = new UpdateItemRequest
        {
            TableName = counter.TableName,
            Key = counter.Key,
            UpdateExpression = "SET n = :next ADD marks :mark",
            ConditionExpression = "n = :seen",
            ExpressionAttributeValues = values,
        };
        counter.Journal.Begin(mark);
        var isDone = await Attempt.RunAsync(() => provider.UpdateItemAsync(request, ItemCodec.Instance));
        counter.Journal.End(mark, isDone);
        yield return $"set {isDone}";
    }

    private async IAsyncEnumerable<string> StateAsync(string mark)
    {
        var counter = random.Pick([.. counters]);
        var (statement, parameters) = counter.Statement(mark);
        var request = new ExecuteStatementRequest { Statement = statement, Parameters = parameters };
        counter.Journal.Begin(mark);
        var isDone = await Attempt.RunAsync(() => provider.ExecuteStatementAsync(request, ItemCodec.Instance));
        counter.Journal.End(mark, isDone);
        yield return $"execute statement {isDone}";
    }

    private async IAsyncEnumerable<string> TransactOnceAsync(string mark)
    {
        Begin(mark);
        var isDone = await Attempt.RunAsync(() => provider.TransactWriteItemsAsync(Transaction(mark, token: null)));
        End(mark, isDone);
        yield return $"transact {isDone}";
    }

    // With a token a client may try until it is answered: the transaction is done once.
    private async IAsyncEnumerable<string> TransactAsync(string mark, Func<string, Task<bool?>> transact)
    {
        Begin(mark);
        while (await transact(mark) != true)
        {
            yield return "try to transact";
        }

        End(mark, isDone: true);
        yield return "transact with token";
    }

    private Task<bool?> TransactAsync(string mark) => Attempt.RunAsync(() => provider.TransactWriteItemsAsync(Transaction(mark, token: mark)));

    private Task<bool?> StateBothAsync(string mark)
    {
        var request = new ExecuteTransactionRequest
        {
            ClientRequestToken = mark,
            TransactStatements =
            [
                .. from counter in counters.Take(2)
                   let statement = counter.Statement(mark)
                   select new ParameterizedStatement { Statement = statement.Text, Parameters = statement.Parameters },
            ],
        };
        return Attempt.RunAsync(() => provider.ExecuteTransactionAsync(request));
    }

    private TransactWriteItemsRequest Transaction(string mark, string? token) => new()
    {
        ClientRequestToken = token,
        TransactItems =
        [
            .. counters.Take(2).Select(counter => new TransactUpdate
            {
                TableName = counter.TableName,
                ItemKey = counter.Key,
                UpdateExpression = Counter.Increment,
                ExpressionAttributeValues = Counter.Values(mark),
            }),
        ],
    };

    private void Begin(string mark)
    {
        counters[0].Journal.Begin(mark);
        counters[1].Journal.Begin(mark);
    }

    private void End(string mark, bool? isDone)
    {
        counters[0].Journal.End(mark, isDone);
        counters[1].Journal.End(mark, isDone);
    }
}
