using System.Globalization;

namespace Monotable.Benchmarks.Servers;

/// <summary>The table of the comparison, what is in it, and what is asked of it.</summary>
internal static class ServerCases
{
    private const int ItemCount = 1_024;
    private const int PartitionCount = 16;
    private const int GroupCount = 64;
    private const int BatchSize = 25;
    private const string Table = "bench";

    private static readonly string[] Words = ["leave", "at", "the", "door", "ring", "twice", "mind", "dog", "thanks", "parcel", "upstairs"];

    public const string CreateTable = $$"""
        {"TableName":"{{Table}}","BillingMode":"PAY_PER_REQUEST",
        "AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"S"},{"AttributeName":"sk","AttributeType":"S"}],
        "KeySchema":[{"AttributeName":"pk","KeyType":"HASH"},{"AttributeName":"sk","KeyType":"RANGE"}]}
        """;

    public const string DescribeTable = $$"""{"TableName":"{{Table}}"}""";

    /// <summary>Gets everything that is measured.</summary>
    public static IReadOnlyList<ServerCase> All { get; } =
    [
        new("server-put", "PutItem", Many(ItemCount, static i => Put(Large($"item-{i:D6}"))), "{}"),
        new("server-get", "GetItem", Many(ItemCount, Get), "\"notes\""),
        new("server-query-100", "Query", Many(PartitionCount, Query), "\"Count\":100"),
        new("server-update", "UpdateItem", Many(ItemCount, Update), "{}"),
        new("server-batch-25", "BatchWriteItem", Many(GroupCount, i => Batch(i * BatchSize, "batch")), "\"UnprocessedItems\":{}"),
        new("server-transact-10", "TransactWriteItems", Many(GroupCount, Transact), "{}"),
    ];

    /// <summary>Gets what is written before anything is measured: the items to get and to update, and the partitions to query.</summary>
    public static IEnumerable<(string Operation, string Body)> Stored() =>
    [
        .. Many(ItemCount, static i => Put(Large($"item-{i:D6}"))).Select(static body => ("PutItem", body)),
        .. Enumerable.Range(0, PartitionCount * 100).Select(static i => ("PutItem", Put(Flat(i / 100, i % 100)))),
    ];

    /// <summary>Gets batches that write items of 1 KB.</summary>
    public static IEnumerable<string> Batches(int items) => Enumerable.Range(0, items / BatchSize).Select(i => Batch(i * BatchSize, "many"));

    private static string[] Many(int count, Func<int, string> make) => [.. Enumerable.Range(0, count).Select(make)];

    private static string Put(string item) => $$$"""{"TableName":"{{{Table}}}","Item":{{{item}}}}""";

    private static string Get(int number) =>
        $$$"""{"TableName":"{{{Table}}}","Key":{"pk":{"S":"item-{{{number:D6}}}"},"sk":{"S":"A"}},"ConsistentRead":true}""";

    private static string Query(int number) =>
        $$$$"""
        {"TableName":"{{{{Table}}}}","KeyConditionExpression":"pk = :p","ExpressionAttributeValues":{":p":{"S":"USER#{{{{number:D4}}}}"}}}
        """;

    private static string Update(int number) =>
        $$$$"""
        {"TableName":"{{{{Table}}}}","Key":{"pk":{"S":"item-{{{{number:D6}}}}"},"sk":{"S":"A"}},
        "UpdateExpression":"SET price = :p, quantity = quantity + :one",
        "ExpressionAttributeValues":{":p":{"N":"12.5"},":one":{"N":"1"}}}
        """;

    private static string Batch(int first, string prefix)
    {
        var puts = Many(BatchSize, i => $$$"""{"PutRequest":{"Item":{{{Large($"{prefix}-{first + i:D6}")}}}}}""");
        return $$$"""{"RequestItems":{"{{{Table}}}":[{{{string.Join(',', puts)}}}]}}""";
    }

    private static string Transact(int number)
    {
        var puts = Many(10, i => $$$"""{"Put":{{{Put(Large($"transact-{number:D3}-{i}"))}}}}""");
        return $$"""{"TransactItems":[{{string.Join(',', puts)}}]}""";
    }

    /// <summary>An item of 1 KB: a few short attributes and a long one.</summary>
    private static string Large(string key)
    {
        var notes = string.Concat(Enumerable.Range(0, 300).Select(i => Words[(key.Length + (i * 7)) % Words.Length] + " "))[..880];
        return $$$"""
            {"pk":{"S":"{{{key}}}"},"sk":{"S":"A"},"name":{"S":"Kettle, brushed steel"},"price":{"N":"19.9"},"quantity":{"N":"3"},
            "isGift":{"BOOL":true},"placedAt":{"S":"2026-03-01T12:00:00.0000000Z"},"notes":{"S":"{{{notes}}}"}}
            """;
    }

    /// <summary>A flat item of 10 attributes and about 300 bytes.</summary>
    private static string Flat(int partition, int number)
    {
        var price = (19.9m + number).ToString(CultureInfo.InvariantCulture);
        return $$$"""
            {"pk":{"S":"USER#{{{partition:D4}}}"},"sk":{"S":"ORDER#o-{{{5_000_000 + number}}}"},"orderId":{"S":"o-{{{5_000_000 + number}}}"},
            "name":{"S":"Kettle, brushed steel"},"city":{"S":"Winterthur"},"placedAt":{"S":"2026-03-01T12:00:00.0000000Z"},
            "note":{"S":"leave at the door, ring twice"},"quantity":{"N":"{{{number % 7}}}"},"price":{"N":"{{{price}}}"},
            "isGift":{"BOOL":{{{(number % 2 == 0 ? "true" : "false")}}}}}
            """;
    }
}
