using Monotable.Protocol;

namespace Monotable.Wire;

internal static partial class LenientRequestReader
{
    private delegate T ElementReader<out T>(ref WireReader reader, string path);

    public static TransactGetItemsRequest TransactGetItems(ReadOnlySpan<byte> body) => Guard(body, static (body, faults) =>
    {
        var reader = new WireReader(body, faults);
        List<TransactGetItem>? reads = null;
        var capacity = ReturnConsumedCapacity.None;
        while (reader.NextMember())
        {
            if (reader.Is("TransactItems"u8))
            {
                reads = ReadElements(ref reader, nameof(TransactGetItem), ReadTransactGet);
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
        if (reads is null)
        {
            faults.Missing("transactItems");
        }

        return new TransactGetItemsRequest { TransactItems = reads!, ReturnConsumedCapacity = capacity, Faults = faults.ToFaults() };
    });

    public static TransactWriteItemsRequest TransactWriteItems(ReadOnlySpan<byte> body) => Guard(body, static (body, faults) =>
    {
        var reader = new WireReader(body, faults);
        var request = new TransactWriteItemsRequest { TransactItems = null! };
        while (reader.NextMember())
        {
            request = ReadMember(ref reader, request);
        }

        reader.End();
        if (request.TransactItems is null)
        {
            faults.Missing("transactItems");
        }

        return request with { Faults = faults.ToFaults() };
    });

    private static TransactWriteItemsRequest ReadMember(ref WireReader reader, TransactWriteItemsRequest request)
    {
        switch (reader.MemberName())
        {
            case "TransactItems":
                return request with { TransactItems = ReadElements(ref reader, nameof(TransactWriteItem), ReadAction)! };
            case "ClientRequestToken":
                return request with { ClientRequestToken = reader.String() };
            case "ReturnConsumedCapacity":
                var capacity = reader.Enum(ProtocolNames.ReturnConsumedCapacity, "returnConsumedCapacity");
                return request with { ReturnConsumedCapacity = capacity ?? default };
            case "ReturnItemCollectionMetrics":
                var metrics = reader.Enum(ProtocolNames.ReturnItemCollectionMetrics, "returnItemCollectionMetrics");
                return request with { ReturnItemCollectionMetrics = metrics ?? default };
            default:
                reader.Skip();
                return request;
        }
    }

    private static List<T>? ReadElements<T>(ref WireReader reader, string shape, ElementReader<T> read)
    {
        if (!reader.BeginArray())
        {
            return null;
        }

        var elements = new List<T>();
        while (reader.NextElement())
        {
            reader.ExpectObject(shape);
            elements.Add(read(ref reader, $"transactItems.{elements.Count + 1}.member."));
        }

        return elements;
    }

    private static TransactGetItem ReadTransactGet(ref WireReader reader, string path)
    {
        ItemRequestMembers? get = null;
        while (reader.NextMember())
        {
            if (reader.Is("Get"u8) && reader.BeginObject("Get"))
            {
                get = ItemRequestMembers.Read(ref reader, path + "get.");
            }
            else
            {
                reader.Skip();
            }
        }

        if (get is null)
        {
            reader.Missing(path + "get");
            get = new ItemRequestMembers(path + "get.");
        }

        return new TransactGetItem
        {
            TableName = get.RequiredTableName(reader.Faults),
            Slot = new ReadSlot<Item>(get.RequiredKey(reader.Faults) ?? Item.Empty, ItemCodec.Instance),
            ProjectionExpression = get.ProjectionExpression,
            ExpressionAttributeNames = get.Names,
        };
    }

    private static TransactWriteItem ReadAction(ref WireReader reader, string path)
    {
        TransactWriteItem? action = null;
        var count = 0;
        while (reader.NextMember())
        {
            var kind = reader.MemberName();
            if (kind is not ("Put" or "Update" or "Delete" or "ConditionCheck") || !reader.BeginObject(kind))
            {
                reader.Skip();
                continue;
            }

            count++;
            var members = ItemRequestMembers.Read(ref reader, $"{path}{char.ToLowerInvariant(kind[0])}{kind[1..]}.");
            action = ToAction(kind, members, reader.Faults);
        }

        if (count != 1)
        {
            reader.NotExactlyOne(path, isMissing: count == 0);
        }

        return action ?? new TransactDelete { TableName = null!, ItemKey = Item.Empty };
    }

    private static TransactWriteItem ToAction(string kind, ItemRequestMembers members, FaultCollector faults)
    {
        var table = members.RequiredTableName(faults);
        var key = (kind == "Put" ? members.RequiredItem(faults) : members.RequiredKey(faults)) ?? Item.Empty;
        TransactWriteItem action = kind switch
        {
            "Put" => new TransactPut { TableName = table, Item = new WriteSlot<Item>(key, key, ItemCodec.Instance) },
            "Update" => new TransactUpdate { TableName = table, ItemKey = key, UpdateExpression = members.RequiredUpdate(faults) },
            "Delete" => new TransactDelete { TableName = table, ItemKey = key },
            _ => new TransactConditionCheck { TableName = table, ItemKey = key },
        };
        return action with
        {
            ConditionExpression = members.ConditionExpression,
            ExpressionAttributeNames = members.Names,
            ExpressionAttributeValues = members.Values,
            ReturnValuesOnConditionCheckFailure = members.OnFailure,
        };
    }
}
