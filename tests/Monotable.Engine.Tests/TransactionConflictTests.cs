using static Monotable.Engine.Tests.TestTable;

namespace Monotable.Engine.Tests;

/// <summary>What meets a transaction that runs: the moment is held open, and in it others come.</summary>
public sealed class TransactionConflictTests
{
    private const string Conflict = "Transaction is ongoing for the item";

    private readonly TestTable _table;
    private Action? _meanwhile;

    public TransactionConflictTests() => _table = new(new EngineOptions
    {
        WhileTransactionRuns = () => Interlocked.Exchange(ref _meanwhile, null)?.Invoke(),
    });

    [Fact]
    public void Single_writes_of_its_items_conflict() => During(() =>
    {
        Fails<TransactionConflictException>(Conflict, () => _table.Put(Key("a", "1")));
        Fails<TransactionConflictException>(Conflict, () => _table.Delete(new DeleteItemRequest { TableName = Name, Key = Key("a", "2") }));
        Fails<TransactionConflictException>(Conflict, () => _table.Update(new UpdateItemRequest { TableName = Name, Key = Key("a", "1") }));
    });

    [Fact]
    public void Writes_of_other_items_and_all_reads_go_on() => During(() =>
    {
        _table.Put(Key("a", "3"));
        Assert.Null(_table.Get("a", "1"));
        Assert.Equal(1, _table.Query("pk = :a", (":a", "a")).Count);
        Assert.Equal(1, _table.Scan(new ScanRequest { TableName = Name }).Count);
        var slot = new ReadSlot<Item>(Key("a", "1"), ItemCodec.Instance);
        Run(_table.Provider.BatchGetItemAsync(new BatchGetItemRequest
        {
            RequestItems = new Dictionary<string, KeysAndAttributes> { [Name] = new() { Keys = [slot] } },
        }));
        Assert.False(slot.Found);
    });

    [Fact]
    public void A_batch_leaves_them_unprocessed() => During(() =>
    {
        var answer = Run(_table.Provider.BatchWriteItemAsync(new BatchWriteItemRequest
        {
            RequestItems = new Dictionary<string, IReadOnlyList<WriteRequest>>
            {
                [Name] = [WriteRequest.PutItem(Slot(Key("a", "1"))), WriteRequest.PutItem(Slot(Key("a", "4")))],
            },
        }));
        Assert.Equal(Key("a", "1"), Assert.Single(answer.UnprocessedItems[Name]).Key);
        Assert.NotNull(_table.Get("a", "4"));
    });

    [Fact]
    public void Another_transaction_on_one_of_them_is_cancelled_and_writes_nothing()
    {
        During(() =>
        {
            var exception = Assert.Throws<TransactionCanceledException>(() => _table.Transact(Put("a", "5"), Put("a", "2")));
            Assert.Equal(["None", "TransactionConflict"], exception.CancellationReasons.Select(static reason => reason.Code));
            Assert.Equal(Conflict, exception.CancellationReasons[1].Message);
            Assert.EndsWith("[None, TransactionConflict]", exception.Message, StringComparison.Ordinal);
        });
        Assert.Null(_table.Get("a", "5"));
    }

    [Fact]
    public void A_transaction_that_reads_one_of_them_is_cancelled() => During(() =>
    {
        var exception = Assert.Throws<TransactionCanceledException>(() => Read("1"));
        Assert.Equal(["TransactionConflict"], exception.CancellationReasons.Select(static reason => reason.Code));
        Read("9");
    });

    [Fact]
    public void Its_token_is_in_progress_meanwhile_and_replays_afterwards()
    {
        var request = new TransactWriteItemsRequest { TransactItems = [Put("a", "1")], ClientRequestToken = "token" };
        _meanwhile = () => Fails<TransactionInProgressException>(
            "The transaction with the given request token is already in progress.",
            () => Run(_table.Provider.TransactWriteItemsAsync(request)));
        Run(_table.Provider.TransactWriteItemsAsync(request));
        Assert.Null(_meanwhile);
        _table.Delete(new DeleteItemRequest { TableName = Name, Key = Key("a", "1") });
        Run(_table.Provider.TransactWriteItemsAsync(request));
        Assert.Null(_table.Get("a", "1"));
    }

    [Fact]
    public void Its_items_are_free_again_when_it_was_cancelled()
    {
        var check = new TransactConditionCheck { TableName = Name, ItemKey = Key("a", "7"), ConditionExpression = "attribute_exists(pk)" };
        Assert.Throws<TransactionCanceledException>(() => _table.Transact(Put("a", "1"), check));
        _table.Put(Key("a", "1"));
        _table.Put(Key("a", "7"));
        _table.Transact(Put("a", "1"), check);
    }

    [Fact]
    public void Writers_at_once_lose_nothing_and_conflicts_are_all_that_stops_them()
    {
        _table.Put(Key("a", "sum").With("n", 0));
        var done = 0;
        var conflicts = 0;
        Parallel.For(0, 200, i =>
        {
            try
            {
                if (i % 2 == 0)
                {
                    _table.Transact(Increment("a", "sum"), Put("a", $"item{i}"));
                }
                else
                {
                    _table.Update(Increment());
                }

                Interlocked.Increment(ref done);
            }
            catch (Exception exception) when (exception is TransactionConflictException or TransactionCanceledException)
            {
                Interlocked.Increment(ref conflicts);
            }
        });
        Assert.Equal(200, done + conflicts);
        Assert.Equal(done, _table.Get("a", "sum")!["n"].AsNumber());
    }

    private static TransactPut Put(string pk, string sk) => new() { TableName = Name, Item = Slot(Key(pk, sk)) };

    private static TransactUpdate Increment(string pk, string sk) => new()
    {
        TableName = Name, ItemKey = Key(pk, sk), UpdateExpression = "ADD n :one", ExpressionAttributeValues = Item.Create((":one", 1)),
    };

    private static UpdateItemRequest Increment() => new()
    {
        TableName = Name, Key = Key("a", "sum"), UpdateExpression = "ADD n :one", ExpressionAttributeValues = Item.Create((":one", 1)),
    };

    private void Read(string sk) => Run(_table.Provider.TransactGetItemsAsync(new TransactGetItemsRequest
    {
        TransactItems = [new TransactGetItem { TableName = Name, Slot = new ReadSlot<Item>(Key("a", sk), ItemCodec.Instance) }],
    }));

    /// <summary>Acts while a transaction on the items 1 (a put) and 2 (a check) runs, which then succeeds.</summary>
    private void During(Action act)
    {
        var hasActed = false;
        _meanwhile = () =>
        {
            act();
            hasActed = true;
        };
        _table.Transact(
            Put("a", "1"),
            new TransactConditionCheck { TableName = Name, ItemKey = Key("a", "2"), ConditionExpression = "attribute_not_exists(pk)" });
        Assert.True(hasActed);
        Assert.NotNull(_table.Get("a", "1"));
    }
}
