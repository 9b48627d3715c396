using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>The members that requests on items have, all of them; each operation takes those it knows.</summary>
/// <param name="path">The path of the object whose members they are, with a dot at its end; empty for the request itself.</param>
internal sealed class ItemRequestMembers(string path)
{
    public LegacyMembers Legacy { get; } = new(path);

    public string? TableName { get; private set; }

    public Item? Key { get; private set; }

    public Item? Item { get; private set; }

    public string? IndexName { get; private set; }

    public string? UpdateExpression { get; private set; }

    public string? ConditionExpression { get; private set; }

    public string? KeyConditionExpression { get; private set; }

    public string? FilterExpression { get; private set; }

    public string? ProjectionExpression { get; private set; }

    public Dictionary<string, string>? Names { get; private set; }

    public Item? Values { get; private set; }

    public Item? ExclusiveStartKey { get; private set; }

    public Select Select { get; private set; }

    public int? Limit { get; private set; }

    public int? Segment { get; private set; }

    public int? TotalSegments { get; private set; }

    public bool? ConsistentRead { get; private set; }

    public bool? ScanIndexForward { get; private set; }

    public ReturnValues ReturnValues { get; private set; }

    public ReturnValuesOnConditionCheckFailure OnFailure { get; private set; }

    public ReturnConsumedCapacity Capacity { get; private set; }

    public ReturnItemCollectionMetrics Metrics { get; private set; }

    public string RequiredTableName(FaultCollector faults) => Required(TableName, "tableName", faults);

    public Item RequiredKey(FaultCollector faults) => Required(Key, "key", faults);

    public Item RequiredItem(FaultCollector faults) => Required(Item, "item", faults);

    public string RequiredUpdate(FaultCollector faults) => Required(UpdateExpression, "updateExpression", faults);

    /// <summary>Reads the members of the object that the reader has entered.</summary>
    public static ItemRequestMembers Read(ref WireReader reader, string path = "")
    {
        var members = new ItemRequestMembers(path);
        while (reader.NextMember())
        {
            var name = reader.MemberName();
            var isKnown = members.TryReadExpression(ref reader, name)
                || members.TryReadKey(ref reader, name)
                || members.TryReadOption(ref reader, name)
                || members.Legacy.TryRead(ref reader, name);
            if (!isKnown)
            {
                reader.Skip();
            }
        }

        return members;
    }

    /// <summary>Reads the members of a whole request.</summary>
    public static ItemRequestMembers Read(ReadOnlySpan<byte> body, FaultCollector faults)
    {
        var reader = new WireReader(body, faults);
        var members = Read(ref reader);
        reader.End();
        return members;
    }

    public static DynamoDbJsonException Missing(string member) => DynamoDbJsonException.Validation(WireTexts.Missing(member));

    // Null whatever the type says: the engine answers it, among the request's other faults.
    private T Required<T>(T? value, string member, FaultCollector faults)
        where T : class
    {
        if (value is null)
        {
            faults.Missing(path + member);
        }

        return value!;
    }

    private bool TryReadExpression(ref WireReader reader, string name)
    {
        switch (name)
        {
            case "UpdateExpression":
                UpdateExpression = reader.String();
                return true;
            case "ConditionExpression":
                ConditionExpression = reader.String();
                return true;
            case "KeyConditionExpression":
                KeyConditionExpression = reader.String();
                return true;
            case "FilterExpression":
                FilterExpression = reader.String();
                return true;
            case "ProjectionExpression":
                ProjectionExpression = reader.String();
                return true;
            case "ExpressionAttributeNames":
                Names = reader.Strings();
                return true;
            case "ExpressionAttributeValues":
                Values = reader.Item(path + "expressionAttributeValues");
                return true;
            default:
                return false;
        }
    }

    private bool TryReadKey(ref WireReader reader, string name)
    {
        switch (name)
        {
            case "TableName":
                TableName = reader.String();
                return true;
            case "IndexName":
                IndexName = reader.String();
                return true;
            case "Key":
                Key = reader.Item(path + "key");
                return true;
            case "Item":
                Item = reader.Item(path + "item");
                return true;
            case "ExclusiveStartKey":
                ExclusiveStartKey = reader.Item(path + "exclusiveStartKey");
                return true;
            default:
                return false;
        }
    }

    private bool TryReadOption(ref WireReader reader, string name)
    {
        switch (name)
        {
            case "Limit":
                Limit = reader.Int32();
                return true;
            case "Segment":
                Segment = reader.Int32();
                return true;
            case "TotalSegments":
                TotalSegments = reader.Int32();
                return true;
            case "ConsistentRead":
                ConsistentRead = reader.Boolean();
                return true;
            case "ScanIndexForward":
                ScanIndexForward = reader.Boolean();
                return true;
            case "Select":
                Select = reader.Enum(ProtocolNames.Select, path + "select") ?? default;
                return true;
            case "ReturnValues":
                ReturnValues = reader.Enum(ProtocolNames.ReturnValues, path + "returnValues") ?? default;
                return true;
            case "ReturnValuesOnConditionCheckFailure":
                OnFailure = reader.Enum(
                    ProtocolNames.ReturnValuesOnConditionCheckFailure, path + "returnValuesOnConditionCheckFailure") ?? default;
                return true;
            case "ReturnConsumedCapacity":
                Capacity = reader.Enum(ProtocolNames.ReturnConsumedCapacity, path + "returnConsumedCapacity") ?? default;
                return true;
            case "ReturnItemCollectionMetrics":
                Metrics = reader.Enum(ProtocolNames.ReturnItemCollectionMetrics, path + "returnItemCollectionMetrics") ?? default;
                return true;
            default:
                return false;
        }
    }
}
