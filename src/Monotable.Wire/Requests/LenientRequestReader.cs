using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>Reads each request on items as far as it can be read: what is at fault is in the request's <c>Faults</c>.</summary>
/// <remarks>
/// Only what is no JSON, or has another shape than the operation's request, ends the reading: the service, too, finds that before all else.
/// Members that are missing are null whatever their type says; the engine looks for them.
/// </remarks>
internal static partial class LenientRequestReader
{
    private delegate T Reading<out T>(ReadOnlySpan<byte> body, FaultCollector faults);

    public static (PutItemRequest Request, Item Item) PutItem(ReadOnlySpan<byte> body) => Guard(body, static (body, faults) =>
    {
        var members = ItemRequestMembers.Read(body, faults);
        var (tableName, item) = (members.RequiredTableName(faults), members.RequiredItem(faults));
        var request = new PutItemRequest
        {
            TableName = tableName,
            ConditionExpression = members.ConditionExpression,
            ExpressionAttributeNames = members.Names,
            ExpressionAttributeValues = members.Values,
            Expected = members.Legacy.Expected,
            ConditionalOperator = members.Legacy.ConditionalOperator,
            ReturnValues = members.ReturnValues,
            ReturnValuesOnConditionCheckFailure = members.OnFailure,
            ReturnConsumedCapacity = members.Capacity,
            ReturnItemCollectionMetrics = members.Metrics,
            Faults = faults.ToFaults(),
        };
        return (request, item);
    });

    public static GetItemRequest GetItem(ReadOnlySpan<byte> body) => Guard(body, static (body, faults) =>
    {
        var members = ItemRequestMembers.Read(body, faults);
        return new GetItemRequest
        {
            TableName = members.RequiredTableName(faults),
            Key = members.RequiredKey(faults),
            ConsistentRead = members.ConsistentRead == true,
            ProjectionExpression = members.ProjectionExpression,
            ExpressionAttributeNames = members.Names,
            AttributesToGet = members.Legacy.AttributesToGet,
            ReturnConsumedCapacity = members.Capacity,
            Faults = faults.ToFaults(),
        };
    });

    public static UpdateItemRequest UpdateItem(ReadOnlySpan<byte> body) => Guard(body, static (body, faults) =>
    {
        var members = ItemRequestMembers.Read(body, faults);
        return new UpdateItemRequest
        {
            TableName = members.RequiredTableName(faults),
            Key = members.RequiredKey(faults),
            UpdateExpression = members.UpdateExpression,
            ConditionExpression = members.ConditionExpression,
            ExpressionAttributeNames = members.Names,
            ExpressionAttributeValues = members.Values,
            AttributeUpdates = members.Legacy.AttributeUpdates,
            Expected = members.Legacy.Expected,
            ConditionalOperator = members.Legacy.ConditionalOperator,
            ReturnValues = members.ReturnValues,
            ReturnValuesOnConditionCheckFailure = members.OnFailure,
            ReturnConsumedCapacity = members.Capacity,
            ReturnItemCollectionMetrics = members.Metrics,
            Faults = faults.ToFaults(),
        };
    });

    public static DeleteItemRequest DeleteItem(ReadOnlySpan<byte> body) => Guard(body, static (body, faults) =>
    {
        var members = ItemRequestMembers.Read(body, faults);
        return new DeleteItemRequest
        {
            TableName = members.RequiredTableName(faults),
            Key = members.RequiredKey(faults),
            ConditionExpression = members.ConditionExpression,
            ExpressionAttributeNames = members.Names,
            ExpressionAttributeValues = members.Values,
            Expected = members.Legacy.Expected,
            ConditionalOperator = members.Legacy.ConditionalOperator,
            ReturnValues = members.ReturnValues,
            ReturnValuesOnConditionCheckFailure = members.OnFailure,
            ReturnConsumedCapacity = members.Capacity,
            ReturnItemCollectionMetrics = members.Metrics,
            Faults = faults.ToFaults(),
        };
    });

    public static QueryRequest Query(ReadOnlySpan<byte> body) => Guard(body, static (body, faults) =>
    {
        var members = ItemRequestMembers.Read(body, faults);
        return new QueryRequest
        {
            TableName = members.RequiredTableName(faults),
            IndexName = members.IndexName,
            KeyConditionExpression = members.KeyConditionExpression,
            FilterExpression = members.FilterExpression,
            ProjectionExpression = members.ProjectionExpression,
            ExpressionAttributeNames = members.Names,
            ExpressionAttributeValues = members.Values,
            KeyConditions = members.Legacy.KeyConditions,
            QueryFilter = members.Legacy.QueryFilter,
            ConditionalOperator = members.Legacy.ConditionalOperator,
            AttributesToGet = members.Legacy.AttributesToGet,
            Select = members.Select,
            Limit = members.Limit,
            ExclusiveStartKey = members.ExclusiveStartKey,
            ScanIndexForward = members.ScanIndexForward != false,
            ConsistentRead = members.ConsistentRead == true,
            ReturnConsumedCapacity = members.Capacity,
            Faults = faults.ToFaults(),
        };
    });

    public static ScanRequest Scan(ReadOnlySpan<byte> body) => Guard(body, static (body, faults) =>
    {
        var members = ItemRequestMembers.Read(body, faults);
        return new ScanRequest
        {
            TableName = members.RequiredTableName(faults),
            IndexName = members.IndexName,
            FilterExpression = members.FilterExpression,
            ProjectionExpression = members.ProjectionExpression,
            ExpressionAttributeNames = members.Names,
            ExpressionAttributeValues = members.Values,
            ScanFilter = members.Legacy.ScanFilter,
            ConditionalOperator = members.Legacy.ConditionalOperator,
            AttributesToGet = members.Legacy.AttributesToGet,
            Select = members.Select,
            Limit = members.Limit,
            ExclusiveStartKey = members.ExclusiveStartKey,
            Segment = members.Segment,
            TotalSegments = members.TotalSegments,
            ConsistentRead = members.ConsistentRead == true,
            ReturnConsumedCapacity = members.Capacity,
            Faults = faults.ToFaults(),
        };
    });

    /// <summary>Turns the JSON parser's own faults into the service's.</summary>
    private static T Guard<T>(ReadOnlySpan<byte> body, Reading<T> reading)
    {
        try
        {
            return reading(body, new FaultCollector());
        }
        catch (JsonException exception)
        {
            throw DynamoDbJsonException.Serialization(innerException: exception);
        }
    }
}
