using Monotable.Protocol;

namespace Monotable.Specification.Tests;

/// <summary>One table of one test, with short forms of the operations on it.</summary>
public sealed class TestTable(IDynamoDbProvider provider, string name)
{
    private static int _count;

    /// <summary>Gets the table's name.</summary>
    public string Name { get; } = name;

    /// <summary>Makes a name that no other test uses, in this process or in another on the same endpoint.</summary>
    public static string NewName() => $"spec-{Environment.ProcessId}-{Guid.NewGuid().ToString("N")[..8]}-{Interlocked.Increment(ref _count)}";

    public async Task PutAllAsync(params IEnumerable<Item> items)
    {
        foreach (var item in items)
        {
            await PutAsync(item);
        }
    }

    public async Task<PutItemResponse<Item>> PutAsync(
        Item item, string? condition = null, Item? values = null, ReturnValues returns = ReturnValues.None, bool itemOnFailure = false) =>
        await provider.PutItemAsync(
            new PutItemRequest
            {
                TableName = Name,
                ConditionExpression = condition,
                ExpressionAttributeValues = values,
                ReturnValues = returns,
                ReturnValuesOnConditionCheckFailure = OnFailure(itemOnFailure),
            },
            item,
            ItemCodec.Instance);

    /// <summary>Reads an item consistently.</summary>
    /// <returns><see langword="null"/> where there is none.</returns>
    public async Task<Item?> GetAsync(Item key, string? projection = null)
    {
        var request = new GetItemRequest { TableName = Name, Key = key, ConsistentRead = true, ProjectionExpression = projection };
        var response = await provider.GetItemAsync(request, ItemCodec.Instance);
        return response.Found ? response.Item : null;
    }

    public async Task<UpdateItemResponse<Item>> UpdateAsync(
        Item key,
        string? update,
        Item? values = null,
        string? condition = null,
        ReturnValues returns = ReturnValues.None,
        IReadOnlyDictionary<string, string>? names = null,
        bool itemOnFailure = false) =>
        await provider.UpdateItemAsync(
            new UpdateItemRequest
            {
                TableName = Name,
                Key = key,
                UpdateExpression = update,
                ConditionExpression = condition,
                ExpressionAttributeNames = names,
                ExpressionAttributeValues = values,
                ReturnValues = returns,
                ReturnValuesOnConditionCheckFailure = OnFailure(itemOnFailure),
            },
            ItemCodec.Instance);

    public async Task<DeleteItemResponse<Item>> DeleteAsync(
        Item key, string? condition = null, Item? values = null, ReturnValues returns = ReturnValues.None, bool itemOnFailure = false) =>
        await provider.DeleteItemAsync(
            new DeleteItemRequest
            {
                TableName = Name,
                Key = key,
                ConditionExpression = condition,
                ExpressionAttributeValues = values,
                ReturnValues = returns,
                ReturnValuesOnConditionCheckFailure = OnFailure(itemOnFailure),
            },
            ItemCodec.Instance);

    /// <summary>Makes a query request to vary.</summary>
    public QueryRequest Query(string condition, params ReadOnlySpan<(string Name, AttributeValue Value)> values) => new()
    {
        TableName = Name,
        KeyConditionExpression = condition,
        ExpressionAttributeValues = Item.Create(values),
    };

    public async Task<QueryResponse<Item>> RunAsync(QueryRequest request) => await provider.QueryAsync(request, ItemCodec.Instance);

    public async Task<ScanResponse<Item>> RunAsync(ScanRequest request) => await provider.ScanAsync(request, ItemCodec.Instance);

    /// <summary>Reads all items, page by page.</summary>
    public async Task<IReadOnlyList<Item>> ScanAllAsync(ScanRequest? request = null)
    {
        var items = new List<Item>();
        var next = request ?? new ScanRequest { TableName = Name, ConsistentRead = true };
        while (true)
        {
            var page = await RunAsync(next);
            items.AddRange(page.Items);
            if (page.LastEvaluatedKey is null)
            {
                return items;
            }

            next = next with { ExclusiveStartKey = page.LastEvaluatedKey };
        }
    }

    private static ReturnValuesOnConditionCheckFailure OnFailure(bool item) =>
        item ? ReturnValuesOnConditionCheckFailure.AllOld : ReturnValuesOnConditionCheckFailure.None;
}
