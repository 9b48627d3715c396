using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

public static partial class ResponseReader
{
    private delegate bool MemberReading<T>(ref WireReader reader, ref T response);

    /// <summary>Reads the answer of ExecuteStatement.</summary>
    /// <typeparam name="T">What the codec reads.</typeparam>
    /// <param name="body">The answer's JSON.</param>
    /// <param name="codec">The codec.</param>
    public static ExecuteStatementResponse<T> ExecuteStatement<T>(ReadOnlySpan<byte> body, IItemCodec<T> codec) =>
        Members(body, new ExecuteStatementResponse<T>(), (ref WireReader reader, ref ExecuteStatementResponse<T> response) =>
        {
            switch (reader.MemberName())
            {
                case "Items":
                    response = response with { Items = StatementItems(ref reader, codec) };
                    return true;
                case "NextToken":
                    response = response with { NextToken = reader.String() };
                    return true;
                case "LastEvaluatedKey":
                    response = response with { LastEvaluatedKey = reader.Item() };
                    return true;
                case "ConsumedCapacity":
                    response = response with { ConsumedCapacity = Capacity(ref reader) };
                    return true;
                default:
                    return false;
            }
        });

    /// <summary>Reads the answer of BatchExecuteStatement.</summary>
    /// <param name="body">The answer's JSON.</param>
    public static BatchExecuteStatementResponse BatchExecuteStatement(ReadOnlySpan<byte> body) =>
        Members(body, new BatchExecuteStatementResponse(), static (ref WireReader reader, ref BatchExecuteStatementResponse response) =>
        {
            switch (reader.MemberName())
            {
                case "Responses":
                    response = response with { Responses = reader.List(StatementAnswer) ?? [] };
                    return true;
                case "ConsumedCapacity":
                    response = response with { ConsumedCapacity = reader.List(CapacityElement) };
                    return true;
                default:
                    return false;
            }
        });

    /// <summary>Reads the answer of ExecuteTransaction.</summary>
    /// <param name="body">The answer's JSON.</param>
    public static ExecuteTransactionResponse ExecuteTransaction(ReadOnlySpan<byte> body) =>
        Members(body, new ExecuteTransactionResponse(), static (ref WireReader reader, ref ExecuteTransactionResponse response) =>
        {
            switch (reader.MemberName())
            {
                case "Responses":
                    response = response with { Responses = reader.List(StatementItem) ?? [] };
                    return true;
                case "ConsumedCapacity":
                    response = response with { ConsumedCapacity = reader.List(CapacityElement) };
                    return true;
                default:
                    return false;
            }
        });

    private static T Members<T>(ReadOnlySpan<byte> body, T response, MemberReading<T> read)
    {
        try
        {
            var reader = new WireReader(body);
            while (reader.NextMember())
            {
                if (!read(ref reader, ref response))
                {
                    reader.Skip();
                }
            }

            reader.End();
            return response;
        }
        catch (JsonException exception)
        {
            throw DynamoDbJsonException.Serialization("The answer is not DynamoDB JSON.", exception);
        }
    }

    private static List<T> StatementItems<T>(ref WireReader reader, IItemCodec<T> codec)
    {
        var items = new List<T>();
        if (reader.BeginArray())
        {
            while (reader.NextElement())
            {
                if (reader.TryReadItem(codec, out var item))
                {
                    items.Add(item!);
                }
            }
        }

        return items;
    }

    private static BatchStatementResponse StatementAnswer(ref WireReader reader)
    {
        reader.ExpectObject();
        var answer = new BatchStatementResponse();
        while (reader.NextMember())
        {
            if (reader.Is("Error"u8))
            {
                answer = answer with { Error = StatementError(ref reader) };
            }
            else if (reader.Is("TableName"u8))
            {
                answer = answer with { TableName = reader.String() };
            }
            else if (reader.Is("Item"u8))
            {
                answer = answer with { Item = reader.Item() };
            }
            else
            {
                reader.Skip();
            }
        }

        return answer;
    }

    private static BatchStatementError? StatementError(ref WireReader reader)
    {
        if (!reader.BeginObject())
        {
            return null;
        }

        var error = new BatchStatementError("");
        while (reader.NextMember())
        {
            if (reader.Is("Code"u8))
            {
                error = error with { Code = reader.String() ?? "" };
            }
            else if (reader.Is("Message"u8))
            {
                error = error with { Message = reader.String() };
            }
            else if (reader.Is("Item"u8))
            {
                error = error with { Item = reader.Item() };
            }
            else
            {
                reader.Skip();
            }
        }

        return error;
    }

    private static Item? StatementItem(ref WireReader reader)
    {
        reader.ExpectObject();
        Item? item = null;
        while (reader.NextMember())
        {
            if (reader.Is("Item"u8))
            {
                item = reader.Item();
            }
            else
            {
                reader.Skip();
            }
        }

        return item;
    }
}
