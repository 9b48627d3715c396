using Monotable.Protocol;

namespace Monotable.Wire;

internal static partial class LenientRequestReader
{
    public static BatchGetItemRequest BatchGetItem(ReadOnlySpan<byte> body) => Guard(body, static (body, faults) =>
    {
        var reader = new WireReader(body, faults);
        Dictionary<string, KeysAndAttributes>? tables = null;
        var capacity = ReturnConsumedCapacity.None;
        while (reader.NextMember())
        {
            if (reader.Is("RequestItems"u8))
            {
                tables = reader.Map(nameof(KeysAndAttributes), ReadKeysAndAttributes);
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
        if (tables is null)
        {
            faults.Missing("requestItems");
        }

        return new BatchGetItemRequest { RequestItems = tables!, ReturnConsumedCapacity = capacity, Faults = faults.ToFaults() };
    });

    public static BatchWriteItemRequest BatchWriteItem(ReadOnlySpan<byte> body) => Guard(body, static (body, faults) =>
    {
        var reader = new WireReader(body, faults);
        Dictionary<string, IReadOnlyList<WriteRequest>>? tables = null;
        var capacity = ReturnConsumedCapacity.None;
        var metrics = ReturnItemCollectionMetrics.None;
        while (reader.NextMember())
        {
            if (reader.Is("RequestItems"u8))
            {
                tables = reader.Map("java.util.List<com.amazonaws.dynamodb.v20120810.WriteRequest>", ReadWrites);
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
        if (tables is null)
        {
            faults.Missing("requestItems");
        }

        return new BatchWriteItemRequest
        {
            RequestItems = tables!,
            ReturnConsumedCapacity = capacity,
            ReturnItemCollectionMetrics = metrics,
            Faults = faults.ToFaults(),
        };
    });

    /// <summary>Reads what is asked of one table, from its name on; also what an answer says was not read.</summary>
    public static KeysAndAttributes ReadKeysAndAttributes(ref WireReader reader)
    {
        var path = $"requestItems.{reader.MemberName()}.member.";
        var table = new KeysAndAttributes { Keys = [] };
        var hasKeys = false;
        for (var more = reader.BeginEntryObject(nameof(KeysAndAttributes)) && reader.NextMember(); more; more = reader.NextMember())
        {
            switch (reader.MemberName())
            {
                case "Keys":
                    var keys = ReadKeys(ref reader, path);
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
                    table = table with { AttributesToGet = reader.Texts() };
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        if (!hasKeys)
        {
            reader.Missing(path + "keys");
        }

        return table;
    }

    /// <summary>Reads the writes of one table, from its name on; also those that an answer says were not done.</summary>
    public static IReadOnlyList<WriteRequest> ReadWrites(ref WireReader reader)
    {
        var writes = new List<WriteRequest>();
        var table = reader.MemberName();
        for (var more = reader.BeginEntryArray() && reader.NextElement(); more; more = reader.NextElement())
        {
            writes.Add(ReadWrite(ref reader, $"requestItems.{table}.member.{writes.Count + 1}.member."));
        }

        return writes;
    }

    private static List<ReadSlot>? ReadKeys(ref WireReader reader, string path)
    {
        if (!reader.BeginArray())
        {
            return null;
        }

        var keys = new List<ReadSlot>();
        while (reader.NextElement())
        {
            keys.Add(new ReadSlot<Item>(reader.ElementItem($"{path}keys.{keys.Count + 1}.member"), ItemCodec.Instance));
        }

        return keys;
    }

    private static WriteRequest ReadWrite(ref WireReader reader, string path)
    {
        reader.ExpectObject(nameof(WriteRequest));
        Item? put = null;
        Item? delete = null;
        var count = 0;
        while (reader.NextMember())
        {
            if (reader.Is("PutRequest"u8))
            {
                count += ReadOnlyItem(ref reader, "PutRequest", "Item"u8, path + "putRequest.item", out put) ? 1 : 0;
            }
            else if (reader.Is("DeleteRequest"u8))
            {
                count += ReadOnlyItem(ref reader, "DeleteRequest", "Key"u8, path + "deleteRequest.key", out delete) ? 1 : 0;
            }
            else
            {
                reader.Skip();
            }
        }

        if (count != 1)
        {
            reader.NotExactlyOne(path, isMissing: count == 0);
        }

        return put is not null
            ? WriteRequest.PutItem(new WriteSlot<Item>(put, put, ItemCodec.Instance))
            : WriteRequest.DeleteItem(delete ?? Item.Empty);
    }

    /// <summary>Reads the one member that matters of an object.</summary>
    /// <returns>Whether there is an object.</returns>
    private static bool ReadOnlyItem(ref WireReader reader, string shape, ReadOnlySpan<byte> member, string path, out Item? item)
    {
        item = null;
        if (!reader.BeginObject(shape))
        {
            return false;
        }

        while (reader.NextMember())
        {
            if (reader.Is(member))
            {
                item = reader.Item(path);
            }
            else
            {
                reader.Skip();
            }
        }

        if (item is null)
        {
            reader.Missing(path);
        }

        return true;
    }
}
