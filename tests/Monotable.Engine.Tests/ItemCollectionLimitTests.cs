using static Monotable.Engine.Tests.TestTable;

namespace Monotable.Engine.Tests;

/// <summary>Item collections of tables with local indexes have a limit, here a small one. Items count with their entries in these indexes.</summary>
public sealed class ItemCollectionLimitTests
{
    private const string Text = "Collection size exceeded";

    private readonly TestTable _table = new(new EngineOptions { ItemCollectionBytesMax = 1_000 });

    [Fact]
    public void A_write_that_crosses_the_limit_is_refused()
    {
        _table.Put(Filled("1", 400));
        _table.Put(Filled("2", 400));
        Fails<ItemCollectionSizeLimitExceededException>(Text, () => _table.Put(Filled("3", 400)));
        Fails<ItemCollectionSizeLimitExceededException>(Text, () => _table.Update(new UpdateItemRequest
        {
            TableName = Name,
            Key = Key("a", "1"),
            UpdateExpression = "SET v = :v",
            ExpressionAttributeValues = Item.Create((":v", new string('x', 800))),
        }));
        Assert.Null(_table.Get("a", "3"));
    }

    [Fact]
    public void Entries_of_local_indexes_count()
    {
        _table.Put(Filled("1", 450));
        Fails<ItemCollectionSizeLimitExceededException>(Text, () => _table.Put(Filled("2", 450).With("l", new string('k', 60))));
        _table.Put(Filled("2", 450));
    }

    [Fact]
    public void Other_collections_and_writes_that_shrink_are_free()
    {
        _table.Put(Filled("1", 900));
        _table.Put(Filled("1", 900).With("pk", "b"));
        _table.Put(Filled("1", 800));
        _table.Delete(new DeleteItemRequest { TableName = Name, Key = Key("a", "1") });
        _table.Put(Filled("2", 900));
    }

    [Fact]
    public void A_transaction_is_cancelled_by_what_its_writes_come_to()
    {
        TransactPut Put(string sk) => new() { TableName = Name, Item = Slot(Filled(sk, 400)) };
        var exception = Assert.Throws<TransactionCanceledException>(() => _table.Transact(Put("1"), Put("2"), Put("3")));
        Assert.Equal(
            ["None", "None", "ItemCollectionSizeLimitExceeded"], exception.CancellationReasons.Select(static reason => reason.Code));
        Assert.Equal(Text, exception.CancellationReasons[2].Message);
        _table.Transact(Put("1"), Put("2"));
    }

    private static Item Filled(string sk, int bytes) => Key("a", sk).With("v", new string('x', bytes));
}
