using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

public static partial class RequestWriter
{
    /// <summary>Writes the request of ExecuteStatement.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request.</param>
    public static void ExecuteStatement(Utf8JsonWriter json, ExecuteStatementRequest request)
    {
        json.WriteStartObject();
        Statement(json, request.Statement, request.Parameters);
        json.OnlyTrue("ConsistentRead"u8, request.ConsistentRead);
        json.Optional("NextToken"u8, request.NextToken);
        json.Optional("Limit"u8, request.Limit);
        json.Optional("ReturnConsumedCapacity"u8, ProtocolNames.ReturnConsumedCapacity, request.ReturnConsumedCapacity);
        OnFailure(json, request.ReturnValuesOnConditionCheckFailure);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the request of BatchExecuteStatement.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request.</param>
    public static void BatchExecuteStatement(Utf8JsonWriter json, BatchExecuteStatementRequest request)
    {
        json.WriteStartObject();
        json.Array("Statements"u8, request.Statements, static (json, statement) =>
        {
            json.WriteStartObject();
            Statement(json, statement.Statement, statement.Parameters);
            json.OnlyTrue("ConsistentRead"u8, statement.ConsistentRead);
            OnFailure(json, statement.ReturnValuesOnConditionCheckFailure);
            json.WriteEndObject();
        });
        json.Optional("ReturnConsumedCapacity"u8, ProtocolNames.ReturnConsumedCapacity, request.ReturnConsumedCapacity);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the request of ExecuteTransaction.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request.</param>
    public static void ExecuteTransaction(Utf8JsonWriter json, ExecuteTransactionRequest request)
    {
        json.WriteStartObject();
        json.Array("TransactStatements"u8, request.TransactStatements, static (json, statement) =>
        {
            json.WriteStartObject();
            Statement(json, statement.Statement, statement.Parameters);
            OnFailure(json, statement.ReturnValuesOnConditionCheckFailure);
            json.WriteEndObject();
        });
        json.Optional("ClientRequestToken"u8, request.ClientRequestToken);
        json.Optional("ReturnConsumedCapacity"u8, ProtocolNames.ReturnConsumedCapacity, request.ReturnConsumedCapacity);
        json.WriteEndObject();
        json.Flush();
    }

    private static void Statement(Utf8JsonWriter json, string statement, IReadOnlyList<AttributeValue>? parameters)
    {
        json.WriteString("Statement"u8, statement);
        json.Array("Parameters"u8, parameters, static (json, parameter) => Value(json, parameter));
    }

    private static void OnFailure(Utf8JsonWriter json, ReturnValuesOnConditionCheckFailure value) =>
        json.Optional("ReturnValuesOnConditionCheckFailure"u8, ProtocolNames.ReturnValuesOnConditionCheckFailure, value);
}
