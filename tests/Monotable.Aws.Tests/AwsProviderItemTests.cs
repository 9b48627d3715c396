using Monotable.Formats;
using Monotable.Protocol;
using NSubstitute;
using IAmazonDynamoDB = Amazon.DynamoDBv2.IAmazonDynamoDB;
using ReturnValue = Amazon.DynamoDBv2.ReturnValue;
using Sdk = Amazon.DynamoDBv2.Model;

namespace Monotable.Aws.Tests;

public sealed class AwsProviderItemTests
{
    private static readonly Item Key = Item.Create(("pk", "a"), ("sk", 1));

    private readonly IAmazonDynamoDB _client = Substitute.For<IAmazonDynamoDB>();

    private AwsProvider Provider => new(_client);

    [Fact]
    public async Task A_request_carries_only_what_it_says()
    {
        Sdk.PutItemRequest? sent = null;
        _client.PutItemAsync(Arg.Do<Sdk.PutItemRequest>(request => sent = request), Arg.Any<CancellationToken>()).Returns(new Sdk.PutItemResponse());
        var response = await Provider.PutItemAsync(new PutItemRequest { TableName = "t" }, Key, ItemCodec.Instance);

        Assert.NotNull(sent);
        Assert.Equal("t", sent.TableName);
        Assert.Equal("1", sent.Item["sk"].N);
        Assert.Null(sent.ConditionExpression);
        Assert.Null(sent.ExpressionAttributeNames);
        Assert.Null(sent.ExpressionAttributeValues);
        Assert.Null(sent.ReturnValues);
        Assert.Null(sent.ReturnValuesOnConditionCheckFailure);
        Assert.Null(sent.ReturnConsumedCapacity);
        Assert.Null(sent.ReturnItemCollectionMetrics);
        Assert.False(response.HasAttributes);
        Assert.Null(response.ConsumedCapacity);
        Assert.Null(response.ItemCollectionMetrics);
    }

    [Fact]
    public async Task An_update_carries_the_parameters_from_before_expressions()
    {
        Sdk.UpdateItemRequest? update = null;
        _client.UpdateItemAsync(Arg.Do<Sdk.UpdateItemRequest>(request => update = request), Arg.Any<CancellationToken>()).Returns(FullAnswer());
        await Provider.UpdateItemAsync(
            new UpdateItemRequest
            {
                TableName = "t",
                Key = Key,
                AttributeUpdates = new Dictionary<string, AttributeValueUpdate> { ["a"] = new() { Action = AttributeAction.Add, Value = 1 } },
                Expected = new Dictionary<string, ExpectedAttributeValue>
                {
                    ["b"] = new() { Exists = false },
                    ["c"] = new() { ComparisonOperator = ComparisonOperator.NotContains, AttributeValueList = ["x"] },
                },
                ConditionalOperator = ConditionalOperator.Or,
            },
            ItemCodec.Instance);
        Assert.Equal("1", update!.AttributeUpdates["a"].Value.N);
        Assert.Equal(Amazon.DynamoDBv2.AttributeAction.ADD, update.AttributeUpdates["a"].Action);
        Assert.False(update.Expected["b"].Exists);
        Assert.Equal(Amazon.DynamoDBv2.ComparisonOperator.NOT_CONTAINS, update.Expected["c"].ComparisonOperator);
        Assert.Equal("x", update.Expected["c"].AttributeValueList.Single().S);
        Assert.Equal(Amazon.DynamoDBv2.ConditionalOperator.OR, update.ConditionalOperator);
    }

    [Fact]
    public async Task A_query_carries_the_parameters_from_before_expressions()
    {
        Sdk.QueryRequest? query = null;
        _client.QueryAsync(Arg.Do<Sdk.QueryRequest>(request => query = request), Arg.Any<CancellationToken>()).Returns(new Sdk.QueryResponse());
        await Provider.QueryAsync(
            new QueryRequest
            {
                TableName = "t",
                KeyConditions = new Dictionary<string, LegacyCondition>
                {
                    ["pk"] = new() { ComparisonOperator = ComparisonOperator.Eq, AttributeValueList = ["x"] },
                },
                AttributesToGet = ["d"],
            },
            ItemCodec.Instance);

        Assert.Equal(Amazon.DynamoDBv2.ComparisonOperator.EQ, query!.KeyConditions["pk"].ComparisonOperator);
        Assert.Equal(["d"], query.AttributesToGet);
    }

    [Fact]
    public async Task A_request_carries_all_it_says()
    {
        Sdk.UpdateItemRequest? sent = null;
        _client.UpdateItemAsync(Arg.Do<Sdk.UpdateItemRequest>(request => sent = request), Arg.Any<CancellationToken>()).Returns(FullAnswer());
        var response = await Provider.UpdateItemAsync(
            new UpdateItemRequest
            {
                TableName = "t",
                Key = Key,
                UpdateExpression = "SET #a = :a",
                ConditionExpression = "#a < :a",
                ExpressionAttributeNames = new Dictionary<string, string> { ["#a"] = "a" },
                ExpressionAttributeValues = Item.Create((":a", 7)),
                ReturnValues = ReturnValues.UpdatedNew,
                ReturnValuesOnConditionCheckFailure = ReturnValuesOnConditionCheckFailure.AllOld,
                ReturnConsumedCapacity = ReturnConsumedCapacity.Indexes,
                ReturnItemCollectionMetrics = ReturnItemCollectionMetrics.Size,
            },
            ItemCodec.Instance);

        Assert.NotNull(sent);
        Assert.Equal("SET #a = :a", sent.UpdateExpression);
        Assert.Equal("#a < :a", sent.ConditionExpression);
        Assert.Equal("a", sent.ExpressionAttributeNames["#a"]);
        Assert.Equal("7", sent.ExpressionAttributeValues[":a"].N);
        Assert.Equal(ReturnValue.UPDATED_NEW, sent.ReturnValues);
        Assert.Equal(Amazon.DynamoDBv2.ReturnValuesOnConditionCheckFailure.ALL_OLD, sent.ReturnValuesOnConditionCheckFailure);
        Assert.Equal(Amazon.DynamoDBv2.ReturnConsumedCapacity.INDEXES, sent.ReturnConsumedCapacity);
        Assert.Equal(Amazon.DynamoDBv2.ReturnItemCollectionMetrics.SIZE, sent.ReturnItemCollectionMetrics);
        Assert.True(response.HasAttributes);
        Assert.Equal(Key, response.Attributes);
        Assert.Equal(3, response.ConsumedCapacity!.CapacityUnits);
        Assert.Equal(new Capacity(1), response.ConsumedCapacity.Table);
        Assert.Equal(new Capacity(2), response.ConsumedCapacity.GlobalSecondaryIndexes!["g"]);
        Assert.Equal(new ItemCollectionMetrics(Item.Create(("pk", "a")), 0, 1), response.ItemCollectionMetrics);
    }

    [Fact]
    public async Task An_item_of_which_the_projection_leaves_nothing_is_found()
    {
        _client.GetItemAsync(Arg.Any<Sdk.GetItemRequest>(), Arg.Any<CancellationToken>())
            .Returns(new Sdk.GetItemResponse { Item = [] }, new Sdk.GetItemResponse());
        var request = new GetItemRequest { TableName = "t", Key = Key, ProjectionExpression = "nothing" };
        var found = await Provider.GetItemAsync(request, ItemCodec.Instance);
        var missing = await Provider.GetItemAsync(request, ItemCodec.Instance);
        Assert.True(found.Found);
        Assert.Equal(Item.Empty, found.Item);
        Assert.False(missing.Found);
        Assert.Null(missing.Item);
    }

    [Fact]
    public async Task A_page_leaves_out_items_of_other_entities_but_counts_them()
    {
        var sample = SdkItems.Write(new SampleCodec(), new Sample { Text = "x", Tags = ["a"], Scores = [1], Hashes = [[1]] });
        _client.QueryAsync(Arg.Any<Sdk.QueryRequest>(), Arg.Any<CancellationToken>()).Returns(new Sdk.QueryResponse
        {
            Items = [SdkItems.FromItem(Key), sample],
            Count = 2,
            ScannedCount = 5,
            LastEvaluatedKey = SdkItems.FromItem(Key),
        });
        var page = await Provider.QueryAsync(new QueryRequest { TableName = "t" }, new SampleCodec());
        Assert.Equal("x", Assert.Single(page.Items).Text);
        Assert.Equal(2, page.Count);
        Assert.Equal(5, page.ScannedCount);
        Assert.Equal(Key, page.LastEvaluatedKey);
    }

    [Fact]
    public async Task A_page_of_nulls_is_the_last_and_empty_one()
    {
        _client.ScanAsync(Arg.Any<Sdk.ScanRequest>(), Arg.Any<CancellationToken>()).Returns(new Sdk.ScanResponse());
        var page = await Provider.ScanAsync(new ScanRequest { TableName = "t" }, ItemCodec.Instance);
        Assert.Empty(page.Items);
        Assert.Null(page.LastEvaluatedKey);
    }

    [Fact]
    public async Task Cancellation_passes_through()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        _client.GetItemAsync(Arg.Any<Sdk.GetItemRequest>(), source.Token).Returns(Task.FromCanceled<Sdk.GetItemResponse>(source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Provider.GetItemAsync(new GetItemRequest { TableName = "t", Key = Key }, ItemCodec.Instance, source.Token).AsTask());
    }

    private static Sdk.UpdateItemResponse FullAnswer() => new()
    {
        Attributes = SdkItems.FromItem(Key),
        ConsumedCapacity = new Sdk.ConsumedCapacity
        {
            TableName = "t",
            CapacityUnits = 3,
            GlobalSecondaryIndexes = new Dictionary<string, Sdk.Capacity> { ["g"] = new() { CapacityUnits = 2 } },
            Table = new Sdk.Capacity { CapacityUnits = 1 },
        },
        ItemCollectionMetrics = new Sdk.ItemCollectionMetrics
        {
            ItemCollectionKey = SdkItems.FromItem(Item.Create(("pk", "a"))),
            SizeEstimateRangeGB = [0, 1],
        },
    };
}
