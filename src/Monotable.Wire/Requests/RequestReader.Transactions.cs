using Monotable.Protocol;

namespace Monotable.Wire;

public static partial class RequestReader
{
    /// <summary>Reads the request of TransactGetItems.</summary>
    /// <param name="body">The request's JSON.</param>
    public static TransactGetItemsRequest TransactGetItems(ReadOnlySpan<byte> body) => Guard(body, static body =>
    {
        var reader = new WireReader(body);
        List<TransactGetItem>? reads = null;
        var capacity = ReturnConsumedCapacity.None;
        while (reader.NextMember())
        {
            if (reader.Is("TransactItems"u8))
            {
                reads = reader.List(ReadTransactGet);
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
        return new TransactGetItemsRequest
        {
            TransactItems = reads ?? throw ItemRequestMembers.Missing("transactItems"),
            ReturnConsumedCapacity = capacity,
        };
    });

    /// <summary>Reads the request of TransactWriteItems.</summary>
    /// <param name="body">The request's JSON.</param>
    public static TransactWriteItemsRequest TransactWriteItems(ReadOnlySpan<byte> body) => Guard(body, static body =>
    {
        var reader = new WireReader(body);
        List<TransactWriteItem>? actions = null;
        string? token = null;
        var capacity = ReturnConsumedCapacity.None;
        var metrics = ReturnItemCollectionMetrics.None;
        while (reader.NextMember())
        {
            if (reader.Is("TransactItems"u8))
            {
                actions = reader.List(ReadAction);
            }
            else if (reader.Is("ClientRequestToken"u8))
            {
                token = reader.String();
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
        return new TransactWriteItemsRequest
        {
            TransactItems = actions ?? throw ItemRequestMembers.Missing("transactItems"),
            ClientRequestToken = token,
            ReturnConsumedCapacity = capacity,
            ReturnItemCollectionMetrics = metrics,
        };
    });

    private static TransactGetItem ReadTransactGet(ref WireReader reader)
    {
        reader.ExpectObject();
        ItemRequestMembers? get = null;
        while (reader.NextMember())
        {
            if (reader.Is("Get"u8) && reader.BeginObject())
            {
                get = ItemRequestMembers.Read(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        if (get is null)
        {
            throw ItemRequestMembers.Missing("transactItems.1.member.get");
        }

        return new TransactGetItem
        {
            TableName = get.RequiredTableName,
            Slot = new ReadSlot<Item>(get.RequiredKey, ItemCodec.Instance),
            ProjectionExpression = get.ProjectionExpression,
            ExpressionAttributeNames = get.Names,
        };
    }

    private static TransactWriteItem ReadAction(ref WireReader reader)
    {
        reader.ExpectObject();
        TransactWriteItem? action = null;
        while (reader.NextMember())
        {
            var kind = reader.MemberName();
            if (kind is not ("Put" or "Update" or "Delete" or "ConditionCheck") || !reader.BeginObject())
            {
                reader.Skip();
                continue;
            }

            if (action is not null)
            {
                throw DynamoDbJsonException.Validation(
                    "TransactItems can only contain one of Check, Put, Update or Delete");
            }

            action = ToAction(kind, ItemRequestMembers.Read(ref reader));
        }

        return action ?? throw DynamoDbJsonException.Validation("TransactItems can only contain one of Check, Put, Update or Delete");
    }

    private static TransactWriteItem ToAction(string kind, ItemRequestMembers members) => kind switch
    {
        "Put" => new TransactPut
        {
            TableName = members.RequiredTableName,
            Item = new WriteSlot<Item>(members.RequiredItem, members.RequiredItem, ItemCodec.Instance),
            ConditionExpression = members.ConditionExpression,
            ExpressionAttributeNames = members.Names,
            ExpressionAttributeValues = members.Values,
            ReturnValuesOnConditionCheckFailure = members.OnFailure,
        },
        "Update" => new TransactUpdate
        {
            TableName = members.RequiredTableName,
            ItemKey = members.RequiredKey,
            UpdateExpression = members.RequiredUpdateExpression,
            ConditionExpression = members.ConditionExpression,
            ExpressionAttributeNames = members.Names,
            ExpressionAttributeValues = members.Values,
            ReturnValuesOnConditionCheckFailure = members.OnFailure,
        },
        "Delete" => new TransactDelete
        {
            TableName = members.RequiredTableName,
            ItemKey = members.RequiredKey,
            ConditionExpression = members.ConditionExpression,
            ExpressionAttributeNames = members.Names,
            ExpressionAttributeValues = members.Values,
            ReturnValuesOnConditionCheckFailure = members.OnFailure,
        },
        _ => new TransactConditionCheck
        {
            TableName = members.RequiredTableName,
            ItemKey = members.RequiredKey,
            ConditionExpression = members.ConditionExpression,
            ExpressionAttributeNames = members.Names,
            ExpressionAttributeValues = members.Values,
            ReturnValuesOnConditionCheckFailure = members.OnFailure,
        },
    };
}
