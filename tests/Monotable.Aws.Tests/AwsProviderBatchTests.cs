using Amazon.DynamoDBv2;
using Monotable.Protocol;
using NSubstitute;
using Sdk = Amazon.DynamoDBv2.Model;

namespace Monotable.Aws.Tests;

public sealed class AwsProviderBatchTests
{
    private readonly IAmazonDynamoDB _client = Substitute.For<IAmazonDynamoDB>();

    private AwsProvider Provider => new(_client);

    [Fact]
    public async Task Items_find_their_slots_by_key_in_any_order_and_unprocessed_keys_are_slots_of_the_request()
    {
        var slots = new[] { Slot("a"), Slot("b"), Slot("c") };
        Answer(new Sdk.BatchGetItemResponse
        {
            Responses = new() { ["t"] = [SdkItems.FromItem(KeyOf("b").With("v", 2)), SdkItems.FromItem(KeyOf("a").With("v", 1))] },
            UnprocessedKeys = new() { ["t"] = new Sdk.KeysAndAttributes { Keys = [SdkItems.FromItem(KeyOf("c"))] } },
        });
        var asked = new KeysAndAttributes { Keys = slots, ConsistentRead = true };
        var response = await Provider.BatchGetItemAsync(Request("t", asked));

        Assert.Equal(1, slots[0].Value!["v"].AsNumber());
        Assert.Equal(2, slots[1].Value!["v"].AsNumber());
        Assert.False(slots[2].Found);
        var (table, rest) = Assert.Single(response.UnprocessedKeys);
        Assert.Equal("t", table);
        Assert.Same(slots[2], Assert.Single(rest.Keys));
        Assert.True(rest.ConsistentRead);
    }

    [Fact]
    public async Task A_list_of_attributes_without_the_keys_is_sent_with_them_and_read_without()
    {
        Sdk.BatchGetItemRequest? sent = null;
        var answer = new Sdk.BatchGetItemResponse { Responses = new() { ["t"] = [SdkItems.FromItem(KeyOf("a").With("v", 1))] } };
        _client.BatchGetItemAsync(Arg.Do<Sdk.BatchGetItemRequest>(request => sent = request), Arg.Any<CancellationToken>()).Returns(answer);
        var slot = Slot("a");

        await Provider.BatchGetItemAsync(Request("t", new KeysAndAttributes { Keys = [slot], AttributesToGet = ["v", "sk"] }));

        Assert.Equal(["v", "sk", "pk"], sent!.RequestItems["t"].AttributesToGet);
        Assert.Equal(["sk", "v"], slot.Value!.Keys);
    }

    [Theory]
    [InlineData("v, sk", "v, sk, #mtkey0", "pk")]
    [InlineData("v", "v, #mtkey0, #mtkey1", "pk,sk")]
    [InlineData("#mtkey0.x[1]", "#mtkey0.x[1], #mtkey1, #mtkey2", "pk,sk")]
    [InlineData("#p , v,sk", "#p , v,sk", "")]
    public async Task A_projection_without_the_keys_is_sent_with_them_and_read_without(string projection, string sentProjection, string added)
    {
        Sdk.BatchGetItemRequest? sent = null;
        var answer = new Sdk.BatchGetItemResponse { Responses = new() { ["t"] = [SdkItems.FromItem(KeyOf("a").With("v", 1))] } };
        _client.BatchGetItemAsync(Arg.Do<Sdk.BatchGetItemRequest>(request => sent = request), Arg.Any<CancellationToken>()).Returns(answer);
        var slot = Slot("a");
        var names = new Dictionary<string, string> { ["#mtkey0"] = "map", ["#p"] = "pk" };
        if (!projection.Contains("#mtkey0", StringComparison.Ordinal))
        {
            names.Remove("#mtkey0");
        }

        await Provider.BatchGetItemAsync(
            Request("t", new KeysAndAttributes { Keys = [slot], ProjectionExpression = projection, ExpressionAttributeNames = names }));

        var table = sent!.RequestItems["t"];
        Assert.Equal(sentProjection, table.ProjectionExpression);
        var addedNames = added.Split(',', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(addedNames, table.ExpressionAttributeNames.Where(name => !names.ContainsKey(name.Key)).Select(name => name.Value));
        Assert.Equal(1, slot.Value!["v"].AsNumber());
        Assert.All(addedNames, name => Assert.False(slot.Value.ContainsKey(name)));
    }

    [Fact]
    public async Task A_table_asked_for_by_its_ARN_is_found_by_its_name()
    {
        var slot = Slot("a");
        Answer(new Sdk.BatchGetItemResponse { Responses = new() { ["t"] = [SdkItems.FromItem(KeyOf("a"))] } });
        await Provider.BatchGetItemAsync(Request("arn:aws:dynamodb:eu-west-1:123456789012:table/t", new KeysAndAttributes { Keys = [slot] }));
        Assert.True(slot.Found);
    }

    [Fact]
    public async Task An_item_nobody_asked_for_is_an_error()
    {
        Answer(new Sdk.BatchGetItemResponse { Responses = new() { ["t"] = [SdkItems.FromItem(KeyOf("z"))] } });
        await Assert.ThrowsAsync<MonotableException>(
            () => Provider.BatchGetItemAsync(Request("t", new KeysAndAttributes { Keys = [Slot("a")] })).AsTask());
    }

    [Fact]
    public async Task Unprocessed_writes_are_those_of_the_request()
    {
        var writes = new[]
        {
            WriteRequest.PutItem(new WriteSlot<Item>(KeyOf("a"), KeyOf("a").With("v", 1), ItemCodec.Instance)),
            WriteRequest.PutItem(new WriteSlot<Item>(KeyOf("b"), KeyOf("b").With("v", 1), ItemCodec.Instance)),
            WriteRequest.DeleteItem(KeyOf("c")),
            WriteRequest.DeleteItem(KeyOf("d")),
        };
        _client.BatchWriteItemAsync(Arg.Any<Sdk.BatchWriteItemRequest>(), Arg.Any<CancellationToken>()).Returns(call =>
        {
            var sent = call.Arg<Sdk.BatchWriteItemRequest>().RequestItems["t"];
            return new Sdk.BatchWriteItemResponse { UnprocessedItems = new() { ["t"] = [sent[3], sent[1]] } };
        });
        var response = await Provider.BatchWriteItemAsync(new BatchWriteItemRequest
        {
            RequestItems = new Dictionary<string, IReadOnlyList<WriteRequest>> { ["t"] = writes },
        });
        Assert.Equal([writes[3], writes[1]], Assert.Single(response.UnprocessedItems).Value);
    }

    [Fact]
    public async Task A_batch_that_was_done_leaves_nothing()
    {
        _client.BatchWriteItemAsync(Arg.Any<Sdk.BatchWriteItemRequest>(), Arg.Any<CancellationToken>()).Returns(new Sdk.BatchWriteItemResponse());
        var response = await Provider.BatchWriteItemAsync(new BatchWriteItemRequest
        {
            RequestItems = new Dictionary<string, IReadOnlyList<WriteRequest>> { ["t"] = [WriteRequest.DeleteItem(KeyOf("c"))] },
        });
        Assert.Empty(response.UnprocessedItems);
        Assert.Null(response.ItemCollectionMetrics);
    }

    [Fact]
    public async Task Transactional_reads_fill_their_slots_by_place()
    {
        var slots = new[] { Slot("a"), Slot("b"), Slot("c") };
        _client.TransactGetItemsAsync(Arg.Any<Sdk.TransactGetItemsRequest>(), Arg.Any<CancellationToken>()).Returns(new Sdk.TransactGetItemsResponse
        {
            Responses = [new() { Item = SdkItems.FromItem(Item.Create(("v", 1))) }, new(), new() { Item = [] }],
        });
        await Provider.TransactGetItemsAsync(new TransactGetItemsRequest
        {
            TransactItems = [.. slots.Select(slot => new TransactGetItem { TableName = "t", Slot = slot, ProjectionExpression = "v" })],
        });
        Assert.Equal(1, slots[0].Value!["v"].AsNumber());
        Assert.False(slots[1].Found);
        Assert.Equal(Item.Empty, slots[2].Value);
    }

    private static Item KeyOf(string pk) => Item.Create(("pk", pk), ("sk", 1));

    private static ReadSlot<Item> Slot(string pk) => new(KeyOf(pk), ItemCodec.Instance);

    private static BatchGetItemRequest Request(string table, KeysAndAttributes keys) =>
        new() { RequestItems = new Dictionary<string, KeysAndAttributes> { [table] = keys } };

    private void Answer(Sdk.BatchGetItemResponse response) =>
        _client.BatchGetItemAsync(Arg.Any<Sdk.BatchGetItemRequest>(), Arg.Any<CancellationToken>()).Returns(response);
}
