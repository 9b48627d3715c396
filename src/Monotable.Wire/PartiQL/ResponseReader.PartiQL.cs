using Monotable.Protocol;

namespace Monotable.Wire;

public static partial class ResponseReader
{
    /// <summary>Reads the answer of ExecuteStatement.</summary>
    /// <typeparam name="T">What the codec reads.</typeparam>
    /// <param name="body">The answer's JSON.</param>
    /// <param name="codec">The codec.</param>
    public static ExecuteStatementResponse<T> ExecuteStatement<T>(ReadOnlySpan<byte> body, IItemCodec<T> codec) =>
        Answer(body, new ExecuteStatementResponse<T>(), (ref reader, answer) => reader.MemberName() switch
        {
            "Items" => answer with { Items = StatementItems(ref reader, codec) },
            "NextToken" => answer with { NextToken = reader.String() },
            "LastEvaluatedKey" => answer with { LastEvaluatedKey = reader.Item() },
            "ConsumedCapacity" => answer with { ConsumedCapacity = Capacity(ref reader) },
            _ => reader.Skip(answer),
        });

    /// <summary>Reads the answer of BatchExecuteStatement.</summary>
    /// <param name="body">The answer's JSON.</param>
    public static BatchExecuteStatementResponse BatchExecuteStatement(ReadOnlySpan<byte> body) =>
        Answer(body, new BatchExecuteStatementResponse(), static (ref reader, answer) => reader.MemberName() switch
        {
            "Responses" => answer with { Responses = reader.List(StatementAnswer) ?? [] },
            "ConsumedCapacity" => answer with { ConsumedCapacity = reader.List(CapacityElement) },
            _ => reader.Skip(answer),
        });

    /// <summary>Reads the answer of ExecuteTransaction.</summary>
    /// <param name="body">The answer's JSON.</param>
    public static ExecuteTransactionResponse ExecuteTransaction(ReadOnlySpan<byte> body) =>
        Answer(body, new ExecuteTransactionResponse(), static (ref reader, answer) => reader.MemberName() switch
        {
            "Responses" => answer with { Responses = reader.List(StatementItem) ?? [] },
            "ConsumedCapacity" => answer with { ConsumedCapacity = reader.List(CapacityElement) },
            _ => reader.Skip(answer),
        });

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
