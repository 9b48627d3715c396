using static Monotable.Engine.Tests.TestTable;

namespace Monotable.Engine.Tests;

/// <summary>UpdateItem holds its statement to the size of an item: 3 bytes, 19 for each clause of SET, and what is set.</summary>
public sealed class UpdateSizeTests
{
    private const string Text = "Item size to update has exceeded the maximum allowed size";

    // The statement SET v = :v, and the item of (a, b) and v.
    private const int Statement = 3 + 19 + 1;
    private const int ItemWithoutValue = 7;

    private readonly TestTable _table = new();

    [Fact]
    public void A_statement_of_just_the_limit_is_executed() => Set(DynamoDbLimits.ItemSizeBytesMax - Statement);

    [Fact]
    public void One_byte_more_is_refused_though_the_item_could_be_stored()
    {
        const int Length = DynamoDbLimits.ItemSizeBytesMax - Statement + 1;
        Fails(Text, () => Set(Length));
        _table.Put(Key().With("v", new string('x', Length)));
        Assert.True(Length + ItemWithoutValue < DynamoDbLimits.ItemSizeBytesMax);
    }

    [Fact]
    public void A_transaction_is_held_to_the_item_alone()
    {
        _table.Transact(Update(DynamoDbLimits.ItemSizeBytesMax - ItemWithoutValue));
        var exception = Assert.Throws<TransactionCanceledException>(
            () => _table.Transact(Update(DynamoDbLimits.ItemSizeBytesMax - ItemWithoutValue + 1)));
        Assert.Equal(new CancellationReason("ValidationError", Text), Assert.Single(exception.CancellationReasons));
    }

    private static TransactUpdate Update(int length) => new()
    {
        TableName = Name,
        ItemKey = Key(),
        UpdateExpression = "SET v = :v",
        ExpressionAttributeValues = Item.Create((":v", new string('x', length))),
    };

    private void Set(int length) => _table.Update("SET v = :v", (":v", new string('x', length)));
}
