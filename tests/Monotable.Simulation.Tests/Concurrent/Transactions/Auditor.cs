namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Checks all the time what transactions keep true, in transactions that read and in pages, which are of one moment here.</summary>
internal sealed class Auditor(IDynamoDbProvider provider) : IClient
{
    public string Name => "auditor";

    public bool IsBackground => true;

    /// <summary>Gets the number of transactions that read without a conflict.</summary>
    public int ReadCount { get; private set; }

    public async IAsyncEnumerable<string> RunAsync()
    {
        while (true)
        {
            await CheckAccountsAsync();
            yield return "read accounts";
            await CheckPairAsync();
            yield return "read pair";
            await CheckGuardsAsync();
            yield return "read guards";
            await CheckPageAsync(null, "pk = :of", "account");
            yield return "query accounts";
            await CheckPageAsync(Bank.Index, "bank = :of", "all");
            yield return "query index";
        }
    }

    /// <summary>Checks all of it once, when nothing is under way.</summary>
    public async Task CheckAllAsync()
    {
        await using var steps = RunAsync().GetAsyncEnumerator();
        for (var step = 0; step < 5; step++)
        {
            await steps.MoveNextAsync();
        }
    }

    private async Task CheckAccountsAsync()
    {
        var accounts = await ReadAsync([.. Enumerable.Range(0, Bank.AccountCount).Select(number => (Bank.Left, Bank.Account(number)))]);
        if (accounts is not null)
        {
            CheckSum("A transaction", accounts!);
        }
    }

    private async Task CheckPairAsync()
    {
        if (await ReadAsync((Bank.Left, Bank.Pair), (Bank.Right, Bank.Pair)) is [var left, var right] && !Equals(left, right))
        {
            throw new SimulationException($"The halves of a pair differ: {Outcome.Text(left)} and {Outcome.Text(right)}.");
        }
    }

    private async Task CheckGuardsAsync()
    {
        var guards = await ReadAsync((Bank.Left, Bank.Guard(0)), (Bank.Left, Bank.Guard(1)));
        if (guards?.All(guard => !guard!["on"].AsBoolean()) == true)
        {
            throw new SimulationException("No guard is on duty.");
        }
    }

    private async Task CheckPageAsync(string? index, string condition, string partition)
    {
        var page = await provider.QueryAsync(
            new QueryRequest
            {
                TableName = Bank.Left,
                IndexName = index,
                KeyConditionExpression = condition,
                ExpressionAttributeValues = Item.Create((":of", partition)),
            },
            ItemCodec.Instance);
        CheckSum(index is null ? "A page of the table" : "A page of the index", page.Items);
    }

    private static void CheckSum(string where, IReadOnlyList<Item> accounts)
    {
        var balances = accounts.Select(account => account["balance"].AsNumber()).ToList();
        var sum = balances.Aggregate(DynamoDbNumber.Zero, (total, balance) => total + balance);
        if (accounts.Count != Bank.AccountCount || sum != Bank.Sum || balances.Exists(balance => balance < 0))
        {
            throw new SimulationException($"{where} shows balances that cannot be: {string.Join(", ", balances)}.");
        }
    }

    private async Task<Item?[]?> ReadAsync(params (string Table, Item Key)[] items)
    {
        ReadSlot<Item>[] slots = [.. items.Select(item => new ReadSlot<Item>(item.Key, ItemCodec.Instance))];
        var request = new TransactGetItemsRequest
        {
            TransactItems = [.. items.Select((item, i) => new TransactGetItem { TableName = item.Table, Slot = slots[i] })],
        };
        if (await Attempt.RunAsync(() => provider.TransactGetItemsAsync(request)) != true)
        {
            return null;
        }

        ReadCount++;
        return [.. slots.Select(slot => slot.Value)];
    }
}
