using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>Reads the descriptions of streams and shards.</summary>
internal static class StreamParts
{
    public static StreamSummary Summary(ref WireReader reader)
    {
        reader.ExpectObject();
        var stream = new StreamSummary("", "", "");
        while (reader.NextMember())
        {
            stream = reader.MemberName() switch
            {
                "StreamArn" => stream with { StreamArn = reader.String() ?? "" },
                "TableName" => stream with { TableName = reader.String() ?? "" },
                "StreamLabel" => stream with { StreamLabel = reader.String() ?? "" },
                _ => reader.Skip(stream),
            };
        }

        return stream;
    }

    /// <summary>Takes one member of a stream's description.</summary>
    public static StreamDescription Describe(ref WireReader reader, StreamDescription stream) => reader.MemberName() switch
    {
        "StreamArn" => stream with { StreamArn = reader.String() ?? "" },
        "StreamLabel" => stream with { StreamLabel = reader.String() ?? "" },
        "StreamStatus" => stream with { StreamStatus = reader.Enum(ProtocolNames.StreamStatus, "streamStatus") ?? default },
        "StreamViewType" => stream with { StreamViewType = reader.Enum(ProtocolNames.StreamViewType, "streamViewType") ?? default },
        "CreationRequestDateTime" => stream with { CreationRequestDateTime = reader.Time() },
        "TableName" => stream with { TableName = reader.String() ?? "" },
        "KeySchema" => stream with { KeySchema = TableParts.KeySchema(ref reader, "keySchema") ?? [] },
        "Shards" => stream with { Shards = reader.List(Shard) ?? [] },
        "LastEvaluatedShardId" => stream with { LastEvaluatedShardId = reader.String() },
        _ => reader.Skip(stream),
    };

    private static Shard Shard(ref WireReader reader)
    {
        reader.ExpectObject();
        var shard = new Shard("", new(null));
        while (reader.NextMember())
        {
            shard = reader.MemberName() switch
            {
                "ShardId" => shard with { ShardId = reader.String() ?? "" },
                "SequenceNumberRange" => shard with { SequenceNumberRange = Range(ref reader) },
                "ParentShardId" => shard with { ParentShardId = reader.String() },
                _ => reader.Skip(shard),
            };
        }

        return shard;
    }

    private static SequenceNumberRange Range(ref WireReader reader)
    {
        var range = new SequenceNumberRange(null);
        if (!reader.BeginObject())
        {
            return range;
        }

        while (reader.NextMember())
        {
            range = reader.MemberName() switch
            {
                "StartingSequenceNumber" => range with { StartingSequenceNumber = reader.String() },
                "EndingSequenceNumber" => range with { EndingSequenceNumber = reader.String() },
                _ => reader.Skip(range),
            };
        }

        return range;
    }
}
