using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

public static partial class RequestWriter
{
    /// <summary>Writes the request of TransactGetItems.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request.</param>
    public static void TransactGetItems(Utf8JsonWriter json, TransactGetItemsRequest request)
    {
        json.WriteStartObject();
        json.Array("TransactItems"u8, request.TransactItems, static (json, read) =>
        {
            json.WriteStartObject();
            json.WriteStartObject("Get"u8);
            json.WriteString("TableName"u8, read.TableName);
            json.Optional("Key"u8, read.Slot.Key);
            json.Optional("ProjectionExpression"u8, read.ProjectionExpression);
            Expressions(json, read.ExpressionAttributeNames, null);
            json.WriteEndObject();
            json.WriteEndObject();
        });
        json.Optional("ReturnConsumedCapacity"u8, ProtocolNames.ReturnConsumedCapacity, request.ReturnConsumedCapacity);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the request of TransactWriteItems.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request.</param>
    public static void TransactWriteItems(Utf8JsonWriter json, TransactWriteItemsRequest request)
    {
        json.WriteStartObject();
        json.Array("TransactItems"u8, request.TransactItems, Action);
        json.Optional("ClientRequestToken"u8, request.ClientRequestToken);
        json.Optional("ReturnConsumedCapacity"u8, ProtocolNames.ReturnConsumedCapacity, request.ReturnConsumedCapacity);
        json.Optional("ReturnItemCollectionMetrics"u8, ProtocolNames.ReturnItemCollectionMetrics, request.ReturnItemCollectionMetrics);
        json.WriteEndObject();
        json.Flush();
    }

    private static void Action(Utf8JsonWriter json, TransactWriteItem action)
    {
        json.WriteStartObject();
        json.WriteStartObject(action switch
        {
            TransactPut => "Put"u8,
            TransactUpdate => "Update"u8,
            TransactDelete => "Delete"u8,
            _ => "ConditionCheck"u8,
        });
        json.WriteString("TableName"u8, action.TableName);
        if (action is TransactPut put)
        {
            Item(json, put.Item);
        }
        else
        {
            json.Optional("Key"u8, action.Key);
        }

        json.Optional("UpdateExpression"u8, (action as TransactUpdate)?.UpdateExpression);
        json.Optional("ConditionExpression"u8, action.ConditionExpression);
        Expressions(json, action.ExpressionAttributeNames, action.ExpressionAttributeValues);
        json.Optional(
            "ReturnValuesOnConditionCheckFailure"u8,
            ProtocolNames.ReturnValuesOnConditionCheckFailure,
            action.ReturnValuesOnConditionCheckFailure);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
