using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>Reads each operation's request from its JSON: the server's side.</summary>
/// <remarks>
/// Items are read as <see cref="Item"/>; slots hold <see cref="Item"/> too. A server does not know the schema of a table here, so the key of a
/// put in a batch or transaction is the whole item. Unknown members are passed over, as the service does; the legacy parameters are refused.
/// Every method throws <see cref="DynamoDbJsonException"/> where the text is not the operation's request.
/// </remarks>
public static partial class RequestReader
{
    private delegate T Reading<out T>(ReadOnlySpan<byte> body);

    /// <summary>Reads the request of PutItem.</summary>
    /// <param name="body">The request's JSON.</param>
    /// <returns>The request and the item.</returns>
    public static (PutItemRequest Request, Item Item) PutItem(ReadOnlySpan<byte> body) => Guard(body, static body =>
    {
        var members = ItemRequestMembers.Read(body);
        var request = new PutItemRequest
        {
            TableName = members.RequiredTableName,
            ConditionExpression = members.ConditionExpression,
            ExpressionAttributeNames = members.Names,
            ExpressionAttributeValues = members.Values,
            ReturnValues = members.ReturnValues,
            ReturnValuesOnConditionCheckFailure = members.OnFailure,
            ReturnConsumedCapacity = members.Capacity,
            ReturnItemCollectionMetrics = members.Metrics,
        };
        return (request, members.RequiredItem);
    });

    /// <summary>Reads the request of GetItem.</summary>
    /// <param name="body">The request's JSON.</param>
    public static GetItemRequest GetItem(ReadOnlySpan<byte> body) => Guard(body, static body =>
    {
        var members = ItemRequestMembers.Read(body);
        return new GetItemRequest
        {
            TableName = members.RequiredTableName,
            Key = members.RequiredKey,
            ConsistentRead = members.ConsistentRead == true,
            ProjectionExpression = members.ProjectionExpression,
            ExpressionAttributeNames = members.Names,
            ReturnConsumedCapacity = members.Capacity,
        };
    });

    /// <summary>Reads the request of UpdateItem.</summary>
    /// <param name="body">The request's JSON.</param>
    public static UpdateItemRequest UpdateItem(ReadOnlySpan<byte> body) => Guard(body, static body =>
    {
        var members = ItemRequestMembers.Read(body);
        return new UpdateItemRequest
        {
            TableName = members.RequiredTableName,
            Key = members.RequiredKey,
            UpdateExpression = members.UpdateExpression,
            ConditionExpression = members.ConditionExpression,
            ExpressionAttributeNames = members.Names,
            ExpressionAttributeValues = members.Values,
            ReturnValues = members.ReturnValues,
            ReturnValuesOnConditionCheckFailure = members.OnFailure,
            ReturnConsumedCapacity = members.Capacity,
            ReturnItemCollectionMetrics = members.Metrics,
        };
    });

    /// <summary>Reads the request of DeleteItem.</summary>
    /// <param name="body">The request's JSON.</param>
    public static DeleteItemRequest DeleteItem(ReadOnlySpan<byte> body) => Guard(body, static body =>
    {
        var members = ItemRequestMembers.Read(body);
        return new DeleteItemRequest
        {
            TableName = members.RequiredTableName,
            Key = members.RequiredKey,
            ConditionExpression = members.ConditionExpression,
            ExpressionAttributeNames = members.Names,
            ExpressionAttributeValues = members.Values,
            ReturnValues = members.ReturnValues,
            ReturnValuesOnConditionCheckFailure = members.OnFailure,
            ReturnConsumedCapacity = members.Capacity,
            ReturnItemCollectionMetrics = members.Metrics,
        };
    });

    /// <summary>Reads the request of Query.</summary>
    /// <param name="body">The request's JSON.</param>
    public static QueryRequest Query(ReadOnlySpan<byte> body) => Guard(body, static body =>
    {
        var members = ItemRequestMembers.Read(body);
        return new QueryRequest
        {
            TableName = members.RequiredTableName,
            IndexName = members.IndexName,
            KeyConditionExpression = members.KeyConditionExpression,
            FilterExpression = members.FilterExpression,
            ProjectionExpression = members.ProjectionExpression,
            ExpressionAttributeNames = members.Names,
            ExpressionAttributeValues = members.Values,
            Select = members.Select,
            Limit = members.Limit,
            ExclusiveStartKey = members.ExclusiveStartKey,
            ScanIndexForward = members.ScanIndexForward != false,
            ConsistentRead = members.ConsistentRead == true,
            ReturnConsumedCapacity = members.Capacity,
        };
    });

    /// <summary>Reads the request of Scan.</summary>
    /// <param name="body">The request's JSON.</param>
    public static ScanRequest Scan(ReadOnlySpan<byte> body) => Guard(body, static body =>
    {
        var members = ItemRequestMembers.Read(body);
        return new ScanRequest
        {
            TableName = members.RequiredTableName,
            IndexName = members.IndexName,
            FilterExpression = members.FilterExpression,
            ProjectionExpression = members.ProjectionExpression,
            ExpressionAttributeNames = members.Names,
            ExpressionAttributeValues = members.Values,
            Select = members.Select,
            Limit = members.Limit,
            ExclusiveStartKey = members.ExclusiveStartKey,
            Segment = members.Segment,
            TotalSegments = members.TotalSegments,
            ConsistentRead = members.ConsistentRead == true,
            ReturnConsumedCapacity = members.Capacity,
        };
    });

    /// <summary>Turns the JSON parser's own faults into the service's.</summary>
    private static T Guard<T>(ReadOnlySpan<byte> body, Reading<T> reading)
    {
        try
        {
            return reading(body);
        }
        catch (JsonException exception)
        {
            throw DynamoDbJsonException.Serialization(innerException: exception);
        }
    }
}
