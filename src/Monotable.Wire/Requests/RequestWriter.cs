using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>Writes each operation's request as JSON: the client's side. Members that say what the service assumes anyway are left out.</summary>
public static partial class RequestWriter
{
    /// <summary>Writes the request of PutItem.</summary>
    /// <typeparam name="T">What the codec writes.</typeparam>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request.</param>
    /// <param name="item">The item.</param>
    /// <param name="codec">The codec.</param>
    public static void PutItem<T>(Utf8JsonWriter json, PutItemRequest request, T item, IItemCodec<T> codec)
    {
        json.WriteStartObject();
        json.WriteString("TableName"u8, request.TableName);
        json.WritePropertyName("Item"u8);
        DynamoDbJson.Write(json, codec, item);
        Expressions(json, request.ExpressionAttributeNames, request.ExpressionAttributeValues);
        json.Optional("ConditionExpression"u8, request.ConditionExpression);
        Legacy(json, request.Expected, request.ConditionalOperator);
        json.Optional("ReturnValues"u8, ProtocolNames.ReturnValues, request.ReturnValues);
        Returns(json, request.ReturnValuesOnConditionCheckFailure, request.ReturnConsumedCapacity, request.ReturnItemCollectionMetrics);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the request of GetItem.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request.</param>
    public static void GetItem(Utf8JsonWriter json, GetItemRequest request)
    {
        json.WriteStartObject();
        json.WriteString("TableName"u8, request.TableName);
        json.Optional("Key"u8, request.Key);
        json.OnlyTrue("ConsistentRead"u8, request.ConsistentRead);
        json.Optional("ProjectionExpression"u8, request.ProjectionExpression);
        Expressions(json, request.ExpressionAttributeNames, null);
        AttributesToGet(json, request.AttributesToGet);
        json.Optional("ReturnConsumedCapacity"u8, ProtocolNames.ReturnConsumedCapacity, request.ReturnConsumedCapacity);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the request of UpdateItem.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request.</param>
    public static void UpdateItem(Utf8JsonWriter json, UpdateItemRequest request)
    {
        json.WriteStartObject();
        json.WriteString("TableName"u8, request.TableName);
        json.Optional("Key"u8, request.Key);
        json.Optional("UpdateExpression"u8, request.UpdateExpression);
        json.Optional("ConditionExpression"u8, request.ConditionExpression);
        Expressions(json, request.ExpressionAttributeNames, request.ExpressionAttributeValues);
        Legacy(json, request.AttributeUpdates);
        Legacy(json, request.Expected, request.ConditionalOperator);
        json.Optional("ReturnValues"u8, ProtocolNames.ReturnValues, request.ReturnValues);
        Returns(json, request.ReturnValuesOnConditionCheckFailure, request.ReturnConsumedCapacity, request.ReturnItemCollectionMetrics);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the request of DeleteItem.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request.</param>
    public static void DeleteItem(Utf8JsonWriter json, DeleteItemRequest request)
    {
        json.WriteStartObject();
        json.WriteString("TableName"u8, request.TableName);
        json.Optional("Key"u8, request.Key);
        json.Optional("ConditionExpression"u8, request.ConditionExpression);
        Expressions(json, request.ExpressionAttributeNames, request.ExpressionAttributeValues);
        Legacy(json, request.Expected, request.ConditionalOperator);
        json.Optional("ReturnValues"u8, ProtocolNames.ReturnValues, request.ReturnValues);
        Returns(json, request.ReturnValuesOnConditionCheckFailure, request.ReturnConsumedCapacity, request.ReturnItemCollectionMetrics);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the request of Query.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request.</param>
    public static void Query(Utf8JsonWriter json, QueryRequest request)
    {
        json.WriteStartObject();
        json.WriteString("TableName"u8, request.TableName);
        json.Optional("IndexName"u8, request.IndexName);
        json.Optional("KeyConditionExpression"u8, request.KeyConditionExpression);
        json.Optional("FilterExpression"u8, request.FilterExpression);
        json.Optional("ProjectionExpression"u8, request.ProjectionExpression);
        Expressions(json, request.ExpressionAttributeNames, request.ExpressionAttributeValues);
        Legacy(json, "KeyConditions"u8, request.KeyConditions);
        Legacy(json, "QueryFilter"u8, request.QueryFilter);
        Legacy(json, request.ConditionalOperator);
        AttributesToGet(json, request.AttributesToGet);
        json.Optional("Select"u8, ProtocolNames.Select, request.Select);
        json.Optional("Limit"u8, request.Limit);
        json.Optional("ExclusiveStartKey"u8, request.ExclusiveStartKey);
        if (!request.ScanIndexForward)
        {
            json.WriteBoolean("ScanIndexForward"u8, false);
        }

        json.OnlyTrue("ConsistentRead"u8, request.ConsistentRead);
        json.Optional("ReturnConsumedCapacity"u8, ProtocolNames.ReturnConsumedCapacity, request.ReturnConsumedCapacity);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the request of Scan.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request.</param>
    public static void Scan(Utf8JsonWriter json, ScanRequest request)
    {
        json.WriteStartObject();
        json.WriteString("TableName"u8, request.TableName);
        json.Optional("IndexName"u8, request.IndexName);
        json.Optional("FilterExpression"u8, request.FilterExpression);
        json.Optional("ProjectionExpression"u8, request.ProjectionExpression);
        Expressions(json, request.ExpressionAttributeNames, request.ExpressionAttributeValues);
        Legacy(json, "ScanFilter"u8, request.ScanFilter);
        Legacy(json, request.ConditionalOperator);
        AttributesToGet(json, request.AttributesToGet);
        json.Optional("Select"u8, ProtocolNames.Select, request.Select);
        json.Optional("Limit"u8, request.Limit);
        json.Optional("ExclusiveStartKey"u8, request.ExclusiveStartKey);
        json.Optional("Segment"u8, request.Segment);
        json.Optional("TotalSegments"u8, request.TotalSegments);
        json.OnlyTrue("ConsistentRead"u8, request.ConsistentRead);
        json.Optional("ReturnConsumedCapacity"u8, ProtocolNames.ReturnConsumedCapacity, request.ReturnConsumedCapacity);
        json.WriteEndObject();
        json.Flush();
    }

    private static void Expressions(Utf8JsonWriter json, IReadOnlyDictionary<string, string>? names, Item? values)
    {
        if (names is not null)
        {
            json.WriteStartObject("ExpressionAttributeNames"u8);
            Names(json, names);
            json.WriteEndObject();
        }

        json.Optional("ExpressionAttributeValues"u8, values);
    }

    private static void Names(Utf8JsonWriter json, IReadOnlyDictionary<string, string> names)
    {
        // Names that are a list too are passed through without an enumerator.
        if (names is IReadOnlyList<KeyValuePair<string, string>> list)
        {
            for (var i = 0; i < list.Count; i++)
            {
                json.WriteString(list[i].Key, list[i].Value);
            }

            return;
        }

        foreach (var (placeholder, name) in names)
        {
            json.WriteString(placeholder, name);
        }
    }

    private static void Returns(
        Utf8JsonWriter json, ReturnValuesOnConditionCheckFailure onFailure, ReturnConsumedCapacity capacity, ReturnItemCollectionMetrics metrics)
    {
        json.Optional("ReturnValuesOnConditionCheckFailure"u8, ProtocolNames.ReturnValuesOnConditionCheckFailure, onFailure);
        json.Optional("ReturnConsumedCapacity"u8, ProtocolNames.ReturnConsumedCapacity, capacity);
        json.Optional("ReturnItemCollectionMetrics"u8, ProtocolNames.ReturnItemCollectionMetrics, metrics);
    }
}
