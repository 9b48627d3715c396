namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Does transactions that are right if each is whole and alone.</summary>
internal sealed class BankClient(string name, Random random, IDynamoDbProvider provider, int count) : IClient
{
    public string Name => name;

    public async IAsyncEnumerable<string> RunAsync()
    {
        for (var number = 1; number <= count; number++)
        {
            var token = random.OneIn(2) ? $"{name}/{number}" : null;
            switch (random.Next(4))
            {
                case 0:
                    await Attempt.RunAsync(() => provider.UpdateItemAsync(Bank.Return(random.Next(2)), ItemCodec.Instance));
                    yield return "return on duty";
                    continue;
                case 1:
                    var guard = random.Next(2);
                    yield return $"leave {await TransactAsync(token, Bank.Leave(guard), Bank.IsOnDuty(1 - guard))}";
                    continue;
                case 2:
                    TransactWriteItem[] halves = [Bank.Half(Bank.Left, $"{name}/{number}"), Bank.Half(Bank.Right, $"{name}/{number}")];
                    random.Shuffle(halves);
                    yield return $"write pair {await TransactAsync(token, halves)}";
                    continue;
            }

            var from = random.Next(Bank.AccountCount);
            var to = (from + 1 + random.Next(Bank.AccountCount - 1)) % Bank.AccountCount;
            var amount = 1 + random.Next(4);
            TransactWriteItem[] moves = [Bank.Move(from, -amount), Bank.Move(to, amount)];
            random.Shuffle(moves);
            for (var done = await TransactAsync(token, moves); done is null && token is not null; done = await TransactAsync(token, moves))
            {
                yield return $"try to transfer";
            }

            yield return "transfer";
        }
    }

    private Task<bool?> TransactAsync(string? token, params TransactWriteItem[] actions) =>
        Attempt.RunAsync(() => provider.TransactWriteItemsAsync(new() { ClientRequestToken = token, TransactItems = actions }));
}
