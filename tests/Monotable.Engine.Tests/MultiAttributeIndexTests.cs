namespace Monotable.Engine.Tests;

public sealed class MultiAttributeIndexTests
{
    private readonly TestTable _table = new();

    public MultiAttributeIndexTests()
    {
        TestTable.Run(_table.Provider.CreateTableAsync(new()
        {
            TableName = "multi",
            AttributeDefinitions =
            [
                new("pk", AttributeType.String), new("t", AttributeType.String), new("s", AttributeType.Number),
                new("a", AttributeType.String), new("b", AttributeType.Number), new("c", AttributeType.String),
            ],
            KeySchema = [new("pk", KeyType.Hash)],
            BillingMode = BillingMode.PayPerRequest,
            GlobalSecondaryIndexes =
            [
                new()
                {
                    IndexName = "idx",
                    KeySchema = [new(
                        "t",
                        KeyType.Hash), new("s", KeyType.Hash), new("a", KeyType.Range), new("b", KeyType.Range), new("c", KeyType.Range)],
                    Projection = new(ProjectionType.All),
                },
            ],
        }));
        foreach (var (a, b, c) in (ReadOnlySpan<(string, int, string)>)[("x", 2, "k"), ("x", 10, "k"), ("x", 10, "l"), ("y", 1, "k")])
        {
            Put(Item.Create(("pk", $"{a}{b}{c}"), ("t", "T"), ("s", 1), ("a", a), ("b", b), ("c", c)));
        }

        Put(Item.Create(("pk", "sparse"), ("t", "T"), ("s", 1), ("a", "x"), ("b", 3)));
        Put(Item.Create(("pk", "elsewhere"), ("t", "T"), ("s", 2), ("a", "x"), ("b", 3), ("c", "k")));
    }

    [Theory]
    [InlineData("t = :t AND s = :s", "x2k x10k x10l y1k")]
    [InlineData("s = :s AND t = :t AND a = :x", "x2k x10k x10l")]
    [InlineData("t = :t AND s = :s AND a > :x", "y1k")]
    [InlineData("t = :t AND s = :s AND begins_with(a, :x)", "x2k x10k x10l")]
    [InlineData("t = :t AND s = :s AND a = :x AND b >= :ten", "x10k x10l")]
    [InlineData("c = :l AND b = :ten AND a = :x AND t = :t AND s = :s", "x10l")]
    [InlineData("t = :t AND s = :s AND a = :x AND b = :ten AND c BETWEEN :k AND :k", "x10k")]
    public void Selects_by_the_leading_attributes(string condition, string expected) => Assert.Equal(expected, Keys(Query(condition)));

    [Theory]
    [InlineData("t = :t", "Query condition missed key schema element: s")]
    [InlineData("t = :t AND s = :s AND b = :ten", "Query condition missed key schema element: a")]
    [InlineData(
        "t = :t AND s = :s AND a > :x AND b = :ten",
        "RANGE key attributes a must have equality conditions specified in the query because a condition is present on key attribute b")]
    [InlineData("t = :t AND s > :s", "Query key condition not supported")]
    public void Refuses_gaps(string condition, string text) => TestTable.Fails(text, () => Query(condition));

    [Fact]
    public void Pages_by_the_table_key_and_all_index_keys()
    {
        var page = Query("t = :t AND s = :s", limit: 2);
        Assert.Equal(Item.Create(("pk", "x10k"), ("t", "T"), ("s", 1), ("a", "x"), ("b", 10), ("c", "k")), page.LastEvaluatedKey);
        Assert.Equal("x10l y1k", Keys(Query("t = :t AND s = :s", startKey: page.LastEvaluatedKey)));
        Assert.Equal("x2k", Keys(Query("t = :t AND s = :s", startKey: page.LastEvaluatedKey, forward: false)));
        TestTable.Fails(
            "The provided starting key is invalid",
            () => Query("t = :t AND s = :s", startKey: page.LastEvaluatedKey!.Without("c")));
    }

    [Fact]
    public void Refuses_a_filter_on_any_key_of_the_index_and_takes_one_on_the_tables()
    {
        TestTable.Fails(
            "Filter Expression can only contain non-primary key attributes: Primary key attribute: c", () => Query(
                "t = :t AND s = :s",
                filter: "c = :k"));
        Assert.Equal("x10l", Keys(Query("t = :t AND s = :s", filter: "begins_with(pk, :x10l)")));
    }

    private void Put(Item item) => _table.Put(item, new PutItemRequest { TableName = "multi" });

    private QueryResponse<Item> Query(string condition, int? limit = null, Item? startKey = null, bool forward = true, string? filter = null)
    {
        (string, AttributeValue)[] all = [(":t", "T"), (":s", 1), (":x", "x"), (":ten", 10), (":l", "l"), (":k", "k"), (":x10l", "x10l")];
        return _table.Query(new QueryRequest
        {
            TableName = "multi",
            IndexName = "idx",
            KeyConditionExpression = condition,
            FilterExpression = filter,
            Limit = limit,
            ExclusiveStartKey = startKey,
            ScanIndexForward = forward,
            ExpressionAttributeValues = Item.Create(
                all.Where(v => System.Text.RegularExpressions.Regex.IsMatch($"{condition} {filter}", v.Item1 + "\\b")).ToArray()),
        });
    }

    private static string Keys(QueryResponse<Item> page) => string.Join(' ', page.Items.Select(item => item["pk"].AsString()));
}
