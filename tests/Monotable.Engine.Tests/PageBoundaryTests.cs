using System.Diagnostics.CodeAnalysis;

namespace Monotable.Engine.Tests;

/// <summary>What lies at the seams of pages: keys that are gone, keys that are equal, and items of other entities.</summary>
public sealed class PageBoundaryTests
{
    private readonly TestTable _table = new();

    [Fact]
    public void Goes_on_after_a_key_that_was_deleted_meanwhile()
    {
        foreach (var sort in new[] { "a", "b", "c" })
        {
            _table.Put(TestTable.Key("p", sort));
        }

        var request = new QueryRequest
        {
            TableName = "tab", KeyConditionExpression = "pk = :p", ExpressionAttributeValues = Item.Create((":p", "p")), Limit = 2,
        };
        var first = _table.Query(request);
        _table.Delete(new() { TableName = "tab", Key = first.LastEvaluatedKey! });
        Assert.Equal([TestTable.Key("p", "c")], _table.Query(request with { ExclusiveStartKey = first.LastEvaluatedKey }).Items);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Pages_between_items_of_equal_index_keys(bool forward)
    {
        for (var i = 0; i < 5; i++)
        {
            _table.Put(TestTable.Key($"{i}", "same").With("g", 1));
        }

        var partitions = new List<string>();
        var request = new QueryRequest
        {
            TableName = "tab",
            IndexName = "gsi",
            KeyConditionExpression = "g = :g",
            ExpressionAttributeValues = Item.Create((":g", 1)),
            Limit = 2,
            ScanIndexForward = forward,
        };
        QueryResponse<Item> page;
        do
        {
            page = _table.Query(request);
            partitions.AddRange(page.Items.Select(static item => item["pk"].AsString()));
            request = request with { ExclusiveStartKey = page.LastEvaluatedKey };
        }
        while (page.LastEvaluatedKey is not null);
        Assert.Equal(["0", "1", "2", "3", "4"], partitions.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Counts_items_of_other_entities_but_does_not_return_them()
    {
        _table.Put(TestTable.Key("a", "mine"));
        _table.Put(TestTable.Key("a", "other").With("_t", "other"));
        var response = TestTable.Run(_table.Provider.ScanAsync(new() { TableName = "tab" }, new PickyCodec()));
        Assert.Equal(["mine"], response.Items);
        Assert.Equal((2, 2), (response.Count, response.ScannedCount));
    }

    /// <summary>Reads the sort key of items without a discriminator; others are not its entity.</summary>
    private sealed class PickyCodec : IItemCodec<string>
    {
        public bool TryRead<TReader>(ref TReader reader, [MaybeNullWhen(false)] out string item)
            where TReader : struct, IItemReader, allows ref struct
        {
            ItemCodec.Instance.TryRead(ref reader, out var whole);
            item = whole!["sk"].AsString();
            return !whole.ContainsKey("_t");
        }

        public void Write<TWriter>(ref TWriter writer, string item)
            where TWriter : struct, IItemWriter, allows ref struct => throw new NotSupportedException("This codec only reads.");
    }
}
