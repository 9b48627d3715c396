using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>Reads the records of streams.</summary>
internal static class StreamRecords
{
    public static StreamRecord Read(ref WireReader reader)
    {
        reader.ExpectObject();
        var record = new StreamRecord { EventId = "", EventName = default, Keys = Item.Empty, SequenceNumber = "" };
        while (reader.NextMember())
        {
            record = reader.MemberName() switch
            {
                "eventID" => record with { EventId = reader.String() ?? "" },
                "eventName" => record with { EventName = reader.Enum(ProtocolNames.OperationType, "eventName") ?? default },
                "eventVersion" => record with { EventVersion = reader.String() ?? record.EventVersion },
                "eventSource" => record with { EventSource = reader.String() ?? record.EventSource },
                "awsRegion" => record with { AwsRegion = reader.String() },
                "dynamodb" => Change(ref reader, record),
                "userIdentity" => record with { UserIdentity = Identity(ref reader) },
                _ => reader.Skip(record),
            };
        }

        return record;
    }

    private static StreamRecord Change(ref WireReader reader, StreamRecord record)
    {
        if (!reader.BeginObject())
        {
            return record;
        }

        while (reader.NextMember())
        {
            record = reader.MemberName() switch
            {
                "ApproximateCreationDateTime" => record with { ApproximateCreationDateTime = reader.Time() },
                "Keys" => record with { Keys = reader.Item() ?? Item.Empty },
                "NewImage" => record with { NewImage = reader.Item() },
                "OldImage" => record with { OldImage = reader.Item() },
                "SequenceNumber" => record with { SequenceNumber = reader.String() ?? "" },
                "SizeBytes" => record with { SizeBytes = reader.Int64() ?? 0 },
                "StreamViewType" => record with { StreamViewType = reader.Enum(ProtocolNames.StreamViewType, "streamViewType") ?? default },
                _ => reader.Skip(record),
            };
        }

        return record;
    }

    private static Identity? Identity(ref WireReader reader)
    {
        if (!reader.BeginObject())
        {
            return null;
        }

        var identity = new Identity("", "");
        while (reader.NextMember())
        {
            identity = reader.MemberName() switch
            {
                "PrincipalId" => identity with { PrincipalId = reader.String() ?? "" },
                "Type" => identity with { Type = reader.String() ?? "" },
                _ => reader.Skip(identity),
            };
        }

        return identity;
    }
}
