using Amazon.DynamoDBv2.DataModel;

namespace Monotable.Testing.Tests;

/// <summary>A class of the SDK's object model.</summary>
[DynamoDBTable("movies")]
public sealed class Movie
{
    [DynamoDBHashKey("studio")]
    public string Studio { get; set; } = "";

    [DynamoDBRangeKey("year")]
    public int Year { get; set; }

    [DynamoDBGlobalSecondaryIndexHashKey("ByTitle", AttributeName = "title")]
    public string Title { get; set; } = "";

    public decimal Rating { get; set; }

    public List<string> Cast { get; set; } = [];

    public HashSet<string> Genres { get; set; } = [];

    public Credit? Director { get; set; }

    [DynamoDBVersion]
    public int? Version { get; set; }
}
