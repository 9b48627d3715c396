using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>Errors as the service answers them: <c>{"__type":"NAMESPACE#Name","message":"…"}</c>, and their further members.</summary>
public static class ErrorBody
{
    private const string Model = "com.amazonaws.dynamodb.v20120810#";
    private const string Service = "com.amazon.coral.service#";
    private const string Validation = "com.amazon.coral.validate#";

    /// <summary>Writes an error.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="error">The error.</param>
    public static void Write(Utf8JsonWriter json, DynamoDbError error)
    {
        json.WriteStartObject();
        json.WriteString("__type"u8, NamespaceOf(error.Code) + error.Code);
        if (error.Message.Length > 0)
        {
            json.WriteString(HasCapitalMessage(error.Code) ? "Message"u8 : "message"u8, error.Message);
        }

        json.Optional("Item"u8, error.Item);
        json.Array("CancellationReasons"u8, error.CancellationReasons.Count == 0 ? null : error.CancellationReasons, static (json, reason) =>
        {
            json.WriteStartObject();
            json.WriteString("Code"u8, reason.Code);
            json.Optional("Message"u8, reason.Message);
            json.Optional("Item"u8, reason.Item);
            json.WriteEndObject();
        });
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Reads an error. A body that is none gives an error by the status alone, so that a proxy's answer is still an error.</summary>
    /// <param name="body">The answer's body.</param>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="requestId">The request's id, if there is one.</param>
    public static DynamoDbError Read(ReadOnlySpan<byte> body, int statusCode, string? requestId = null)
    {
        var error = new DynamoDbError(
            statusCode >= 500 ? "InternalServerError" : "UnknownError", $"The server answered with status {statusCode} and no DynamoDB error.")
        {
            StatusCode = statusCode,
            RequestId = requestId,
        };
        try
        {
            return ReadMembers(body, error);
        }
        catch (Exception exception) when (exception is JsonException or DynamoDbJsonException)
        {
            return error;
        }
    }

    private static DynamoDbError ReadMembers(ReadOnlySpan<byte> body, DynamoDbError fallback)
    {
        string? type = null;
        var message = "";
        var error = fallback;
        var reader = new WireReader(body);
        while (reader.NextMember())
        {
            if (reader.Is("__type"u8))
            {
                type = reader.String();
            }
            else if (reader.Is("message"u8) || reader.Is("Message"u8))
            {
                message = reader.String() ?? "";
            }
            else if (reader.Is("Item"u8))
            {
                error = error with { Item = reader.Item() };
            }
            else if (reader.Is("CancellationReasons"u8))
            {
                error = error with { CancellationReasons = reader.List(ReadReason) ?? [] };
            }
            else
            {
                reader.Skip();
            }
        }

        return type is null ? fallback : error with { Code = type[(type.LastIndexOf('#') + 1)..], Message = message };
    }

    private static CancellationReason ReadReason(ref WireReader reader)
    {
        reader.ExpectObject();
        var reason = CancellationReason.None;
        while (reader.NextMember())
        {
            if (reader.Is("Code"u8))
            {
                reason = reason with { Code = reader.String() ?? reason.Code };
            }
            else if (reader.Is("Message"u8))
            {
                reason = reason with { Message = reader.String() };
            }
            else if (reader.Is("Item"u8))
            {
                reason = reason with { Item = reader.Item() };
            }
            else
            {
                reader.Skip();
            }
        }

        return reason;
    }

    private static string NamespaceOf(string code) => code switch
    {
        "ValidationException" => Validation,
        "SerializationException" or "UnknownOperationException" or "MissingAuthenticationTokenException" or "IncompleteSignatureException"
            or "InvalidSignatureException" or "UnrecognizedClientException" or "AccessDeniedException" => Service,
        _ => Model,
    };

    private static bool HasCapitalMessage(string code) => code is "TransactionCanceledException" or "TransactionInProgressException"
        or "IdempotentParameterMismatchException" or "SerializationException" or "AccessDeniedException";
}
