namespace Monotable.Server.Tests;

/// <summary>Requests that are right, or nearly so, of every kind: what mutations start from. They are the lines of <c>corpus.txt</c>.</summary>
internal static class WireCorpus
{
    public static IReadOnlyList<(string Operation, string Json)> Requests { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Fuzz", "corpus.txt"))
            .Select(static line => line.Split(' ', 2))
            .Select(static parts => (parts[0], parts[1])),
    ];

    /// <summary>The table that the requests are about.</summary>
    public static string Table =>
        """
        {"TableName":"tab","AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"S"},{"AttributeName":"sk","AttributeType":"N"},
        {"AttributeName":"g","AttributeType":"S"}],"KeySchema":[{"AttributeName":"pk","KeyType":"HASH"},{"AttributeName":"sk","KeyType":"RANGE"}],
        "GlobalSecondaryIndexes":[{"IndexName":"idx","KeySchema":[{"AttributeName":"g","KeyType":"HASH"}],"Projection":{"ProjectionType":"ALL"}}],
        "BillingMode":"PAY_PER_REQUEST","DeletionProtectionEnabled":true}
        """;
}
