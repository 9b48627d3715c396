namespace Monotable.Engine.Tests;

public sealed class ConcurrencyTests
{
    private const int Workers = 8;

    private readonly TestTable _table = new();

    [Fact]
    public void Loses_no_increment_of_a_counter()
    {
        _table.Put(TestTable.Key().With("n", 0));
        InParallel(_ =>
        {
            for (var i = 0; i < 500; i++)
            {
                _table.Update("ADD n :v", (":v", 1));
            }
        });
        Assert.Equal(Workers * 500, _table.Get()!["n"]);
    }

    [Fact]
    public void Lets_exactly_one_of_competing_conditional_writes_win()
    {
        var wins = 0;
        InParallel(worker =>
        {
            for (var i = 0; i < 300; i++)
            {
                try
                {
                    _table.Put(
                        TestTable.Key("race", $"{i}").With("winner", worker),
                        new PutItemRequest { TableName = "tab", ConditionExpression = "attribute_not_exists(pk)" });
                    Interlocked.Increment(ref wins);
                }
                catch (ConditionalCheckFailedException)
                {
                    // Another worker was first.
                }
            }
        });
        Assert.Equal(300, wins);
    }

    [Fact]
    public void Increments_by_optimistic_locking_without_a_loss()
    {
        _table.Put(TestTable.Key().With("version", 0));
        InParallel(_ =>
        {
            for (var done = 0; done < 100;)
            {
                var version = _table.Get()!["version"].AsNumber();
                try
                {
                    _table.Update(new UpdateItemRequest
                    {
                        TableName = "tab",
                        Key = TestTable.Key(),
                        UpdateExpression = "SET version = :next",
                        ConditionExpression = "version = :seen",
                        ExpressionAttributeValues = Item.Create(
                            (":seen", AttributeValue.Number(version)),
                            (":next", AttributeValue.Number(version + DynamoDbNumber.One))),
                    });
                    done++;
                }
                catch (ConditionalCheckFailedException)
                {
                    // Another worker was faster: read again.
                }
            }
        });
        Assert.Equal(Workers * 100, _table.Get()!["version"]);
    }

    [Fact]
    public async Task Keeps_the_sum_of_accounts_over_two_tables_whatever_readers_see()
    {
        const int Accounts = 10;
        TestTable.Run(_table.Provider.CreateTableAsync(TestTable.Request("two")));
        foreach (var table in (string[])["tab", "two"])
        {
            for (var i = 0; i < Accounts; i++)
            {
                _table.Put(TestTable.Key("account", $"{i}").With("n", 100).With("g", 1), new PutItemRequest { TableName = table });
            }
        }

        var isDone = false;
        var reader = Task.Run(() =>
        {
            while (!Volatile.Read(ref isDone))
            {
                Assert.Equal(2 * Accounts * 100, SumInOneTransaction(Accounts));
            }
        });
        InParallel(worker => Transfer(new Random(worker), Accounts));
        Volatile.Write(ref isDone, true);
        await reader;
        Assert.Equal(2 * Accounts * 100, SumInOneTransaction(Accounts));
    }

    [Fact]
    public async Task Shows_a_page_of_one_moment_with_its_index_in_step()
    {
        var isDone = false;
        var reader = Task.Run(() =>
        {
            while (!Volatile.Read(ref isDone))
            {
                // Both items of a pair are written in one transaction, so a page holds both or none, in the table and in the index.
                var query = new QueryRequest
                {
                    TableName = "tab", KeyConditionExpression = "pk = :p", ExpressionAttributeValues = Item.Create((":p", "pair")),
                };
                Assert.True(_table.Query(query).Count is 0 or 2);
                var index = query with { IndexName = "gsi", KeyConditionExpression = "g = :p", ExpressionAttributeValues = Item.Create((":p", 7)) };
                Assert.True(_table.Query(index).Count is 0 or 2);
            }
        });
        for (var i = 0; i < 2_000; i++)
        {
            TransactWriteItem[] actions = i % 2 == 0
                ? [.. Pair().Select(item => new TransactPut { TableName = "tab", Item = TestTable.Slot(item) })]
                : [.. Pair().Select(item => new TransactDelete { TableName = "tab", ItemKey = TestTable.Key("pair", item["sk"].AsString()) })];
            _table.Transact(actions);
        }

        Volatile.Write(ref isDone, true);
        await reader;
        static IEnumerable<Item> Pair() => ((string[])["1", "2"]).Select(sk => TestTable.Key("pair", sk).With("g", 7));
    }

    [Fact]
    public void Survives_tables_that_come_and_go_under_writers()
    {
        InParallel(worker =>
        {
            for (var i = 0; i < 200; i++)
            {
                try
                {
                    if (worker == 0)
                    {
                        TestTable.Run(_table.Provider.CreateTableAsync(TestTable.Request("fleeting")));
                        TestTable.Run(_table.Provider.DeleteTableAsync(new() { TableName = "fleeting" }));
                    }
                    else
                    {
                        _table.Transact(
                            new TransactPut { TableName = "fleeting", Item = TestTable.Slot(TestTable.Key("a", $"{worker}")) },
                            new TransactPut { TableName = "tab", Item = TestTable.Slot(TestTable.Key("kept", $"{worker}-{i}")) });
                    }
                }
                catch (ResourceNotFoundException)
                {
                    // The table was gone: then the transaction wrote nothing at all.
                }
            }
        });
        Assert.Equal(["tab"], TestTable.Run(_table.Provider.ListTablesAsync(new())).TableNames);
    }

    [Fact]
    public void Executes_a_token_once_among_many_callers()
    {
        InParallel(_ =>
        {
            for (var i = 0; i < 50;)
            {
                try
                {
                    TestTable.Run(_table.Provider.TransactWriteItemsAsync(new()
                    {
                        ClientRequestToken = $"token-{i}",
                        TransactItems =
                        [
                            new TransactUpdate
                            {
                                TableName = "tab",
                                ItemKey = TestTable.Key(),
                                UpdateExpression = "ADD n :v",
                                ExpressionAttributeValues = Item.Create((":v", 1)),
                            },
                        ],
                    }));
                    i++;
                }
                catch (Exception exception) when (exception is TransactionInProgressException or TransactionCanceledException)
                {
                    // The same transaction runs on another thread, or another one on the item: ask again.
                }
            }
        });
        Assert.Equal(50, _table.Get()!["n"]);
    }

    private void Transfer(Random random, int accounts)
    {
        for (var i = 0; i < 200; i++)
        {
            var (from, to) = (random.Next(accounts), random.Next(accounts));
            var amount = random.Next(1, 50);
            try
            {
                _table.Transact(
                    new TransactUpdate
                    {
                        TableName = "tab",
                        ItemKey = TestTable.Key("account", $"{from}"),
                        UpdateExpression = "SET n = n - :v",
                        ConditionExpression = "n >= :v",
                        ExpressionAttributeValues = Item.Create((":v", amount)),
                    },
                    new TransactUpdate
                    {
                        TableName = "two",
                        ItemKey = TestTable.Key("account", $"{to}"),
                        UpdateExpression = "SET n = n + :v",
                        ExpressionAttributeValues = Item.Create((":v", amount)),
                    });
            }
            catch (TransactionCanceledException)
            {
                // Not enough on the account, or another transfer was on it.
            }
        }
    }

    private decimal SumInOneTransaction(int accounts)
    {
        var slots = ((string[])["tab", "two"]).SelectMany(table => Enumerable.Range(0, accounts).Select(i => new TransactGetItem
        {
            TableName = table, Slot = new ReadSlot<Item>(TestTable.Key("account", $"{i}"), ItemCodec.Instance),
        })).ToArray();
        while (true)
        {
            try
            {
                TestTable.Run(_table.Provider.TransactGetItemsAsync(new() { TransactItems = slots }));
                break;
            }
            catch (TransactionCanceledException)
            {
                // A transfer was under way on one of the accounts.
            }
        }

        return slots.Sum(
            get => ((ReadSlot<Item>)get.Slot).Value!["n"].AsNumber().TryToDecimal(out var balance) ? balance : throw new InvalidOperationException());
    }

    private static void InParallel(Action<int> work)
    {
        // Real threads that start together: a pool would run the first workers to their end before it adds others.
        using var barrier = new Barrier(Workers);
        var failures = new System.Collections.Concurrent.ConcurrentQueue<Exception>();
        var threads = Enumerable.Range(0, Workers).Select(worker => new Thread(() =>
        {
            try
            {
                barrier.SignalAndWait();
                work(worker);
            }
            catch (Exception exception)
            {
                failures.Enqueue(exception);
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.Empty(failures);
    }
}
