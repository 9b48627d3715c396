using Monotable.Protocol;

namespace Monotable.Wire;

public static partial class RequestReader
{
    /// <summary>Reads the request of BatchGetItem.</summary>
    /// <param name="body">The request's JSON.</param>
    public static BatchGetItemRequest BatchGetItem(ReadOnlySpan<byte> body) => Guard(body, static body =>
    {
        var reader = new WireReader(body);
        Dictionary<string, KeysAndAttributes>? tables = null;
        var capacity = ReturnConsumedCapacity.None;
        while (reader.NextMember())
        {
            if (reader.Is("RequestItems"u8))
            {
                tables = reader.Map(ReadKeysAndAttributes);
            }
            else if (reader.Is("ReturnConsumedCapacity"u8))
            {
                capacity = reader.Enum(ProtocolNames.ReturnConsumedCapacity, "returnConsumedCapacity") ?? default;
            }
            else
            {
                reader.Skip();
            }
        }

        reader.End();
        return new BatchGetItemRequest
        {
            RequestItems = tables ?? throw ItemRequestMembers.Missing("requestItems"),
            ReturnConsumedCapacity = capacity,
        };
    });

    /// <summary>Reads the request of BatchWriteItem.</summary>
    /// <param name="body">The request's JSON.</param>
    public static BatchWriteItemRequest BatchWriteItem(ReadOnlySpan<byte> body) => Guard(body, static body =>
    {
        var reader = new WireReader(body);
        Dictionary<string, IReadOnlyList<WriteRequest>>? tables = null;
        var capacity = ReturnConsumedCapacity.None;
        var metrics = ReturnItemCollectionMetrics.None;
        while (reader.NextMember())
        {
            if (reader.Is("RequestItems"u8))
            {
                tables = reader.Map<IReadOnlyList<WriteRequest>>(static (ref reader) => reader.List(ReadWrite) ?? []);
            }
            else if (reader.Is("ReturnConsumedCapacity"u8))
            {
                capacity = reader.Enum(ProtocolNames.ReturnConsumedCapacity, "returnConsumedCapacity") ?? default;
            }
            else if (reader.Is("ReturnItemCollectionMetrics"u8))
            {
                metrics = reader.Enum(ProtocolNames.ReturnItemCollectionMetrics, "returnItemCollectionMetrics") ?? default;
            }
            else
            {
                reader.Skip();
            }
        }

        reader.End();
        return new BatchWriteItemRequest
        {
            RequestItems = tables ?? throw ItemRequestMembers.Missing("requestItems"),
            ReturnConsumedCapacity = capacity,
            ReturnItemCollectionMetrics = metrics,
        };
    });

    internal static KeysAndAttributes ReadKeysAndAttributes(ref WireReader reader)
    {
        var table = new KeysAndAttributes { Keys = [] };
        var hasKeys = false;
        for (var more = reader.BeginObject() && reader.NextMember(); more; more = reader.NextMember())
        {
            switch (reader.MemberName())
            {
                case "Keys":
                    var keys = reader.List<ReadSlot>(static (ref reader) => new ReadSlot<Item>(reader.ElementItem(), ItemCodec.Instance));
                    hasKeys = keys is not null;
                    table = table with { Keys = keys ?? [] };
                    break;
                case "ConsistentRead":
                    table = table with { ConsistentRead = reader.Boolean() == true };
                    break;
                case "ProjectionExpression":
                    table = table with { ProjectionExpression = reader.String() };
                    break;
                case "ExpressionAttributeNames":
                    table = table with { ExpressionAttributeNames = reader.Strings() };
                    break;
                case "AttributesToGet":
                    throw DynamoDbJsonException.Validation(WireTexts.Legacy("AttributesToGet"));
                default:
                    reader.Skip();
                    break;
            }
        }

        return hasKeys ? table : throw ItemRequestMembers.Missing("requestItems.member.keys");
    }

    internal static WriteRequest ReadWrite(ref WireReader reader)
    {
        reader.ExpectObject();
        Item? put = null;
        Item? delete = null;
        while (reader.NextMember())
        {
            if (reader.Is("PutRequest"u8))
            {
                put = ReadOnlyItem(ref reader, "Item"u8) ?? put;
            }
            else if (reader.Is("DeleteRequest"u8))
            {
                delete = ReadOnlyItem(ref reader, "Key"u8) ?? delete;
            }
            else
            {
                reader.Skip();
            }
        }

        return (put, delete) switch
        {
            ({ } item, null) => WriteRequest.PutItem(new WriteSlot<Item>(item, item, ItemCodec.Instance)),
            (null, { } key) => WriteRequest.DeleteItem(key),
            (null, null) => throw DynamoDbJsonException.Validation(
                "Supplied WriteRequest is empty, must contain exactly one of PutRequest and DeleteRequest"),
            _ => throw DynamoDbJsonException.Validation("Supplied WriteRequest must contain exactly one of PutRequest and DeleteRequest"),
        };
    }

    /// <summary>Reads the one member that matters of an object.</summary>
    private static Item? ReadOnlyItem(ref WireReader reader, ReadOnlySpan<byte> member)
    {
        Item? item = null;
        for (var more = reader.BeginObject() && reader.NextMember(); more; more = reader.NextMember())
        {
            if (reader.Is(member))
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
