using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

public static partial class ResponseWriter
{
    /// <summary>Writes the answer of ExecuteStatement.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="response">The answer.</param>
    public static void ExecuteStatement(Utf8JsonWriter json, ExecuteStatementResponse<Item> response)
    {
        json.WriteStartObject();
        json.Array("Items"u8, response.Items, ItemText.Write);
        json.Optional("NextToken"u8, response.NextToken);
        json.Optional("LastEvaluatedKey"u8, response.LastEvaluatedKey);
        Capacity(json, response.ConsumedCapacity);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the answer of BatchExecuteStatement.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="response">The answer.</param>
    public static void BatchExecuteStatement(Utf8JsonWriter json, BatchExecuteStatementResponse response)
    {
        json.WriteStartObject();
        json.Array("Responses"u8, response.Responses, static (json, answer) =>
        {
            json.WriteStartObject();
            if (answer.Error is { } error)
            {
                json.WriteStartObject("Error"u8);
                json.WriteString("Code"u8, error.Code);
                json.Optional("Message"u8, error.Message);
                json.Optional("Item"u8, error.Item);
                json.WriteEndObject();
            }

            json.Optional("TableName"u8, answer.TableName);
            json.Optional("Item"u8, answer.Item);
            json.WriteEndObject();
        });
        json.Array("ConsumedCapacity"u8, response.ConsumedCapacity, CapacityValue);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the answer of ExecuteTransaction.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="response">The answer.</param>
    public static void ExecuteTransaction(Utf8JsonWriter json, ExecuteTransactionResponse response)
    {
        json.WriteStartObject();
        json.Array("Responses"u8, response.Responses, static (json, item) =>
        {
            json.WriteStartObject();
            json.Optional("Item"u8, item);
            json.WriteEndObject();
        });
        json.Array("ConsumedCapacity"u8, response.ConsumedCapacity, CapacityValue);
        json.WriteEndObject();
        json.Flush();
    }
}
