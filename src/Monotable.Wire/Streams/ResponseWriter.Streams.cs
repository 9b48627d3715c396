using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

public static partial class ResponseWriter
{
    /// <summary>Writes the answer of ListStreams.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="response">The answer.</param>
    public static void ListStreams(Utf8JsonWriter json, ListStreamsResponse response)
    {
        json.WriteStartObject();
        json.Array("Streams"u8, response.Streams, static (json, stream) =>
        {
            json.WriteStartObject();
            json.WriteString("StreamArn"u8, stream.StreamArn);
            json.WriteString("TableName"u8, stream.TableName);
            json.WriteString("StreamLabel"u8, stream.StreamLabel);
            json.WriteEndObject();
        });
        json.Optional("LastEvaluatedStreamArn"u8, response.LastEvaluatedStreamArn);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the answer of DescribeStream.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="stream">The answer.</param>
    public static void DescribeStream(Utf8JsonWriter json, StreamDescription stream)
    {
        json.WriteStartObject();
        json.WriteStartObject("StreamDescription"u8);
        json.WriteString("StreamArn"u8, stream.StreamArn);
        json.WriteString("StreamLabel"u8, stream.StreamLabel);
        json.Member("StreamStatus"u8, ProtocolNames.StreamStatus, stream.StreamStatus);
        json.Member("StreamViewType"u8, ProtocolNames.StreamViewType, stream.StreamViewType);
        json.Optional("CreationRequestDateTime"u8, stream.CreationRequestDateTime);
        json.WriteString("TableName"u8, stream.TableName);
        TableParts.KeySchema(json, stream.KeySchema);
        json.Array("Shards"u8, stream.Shards, Shard);
        json.Optional("LastEvaluatedShardId"u8, stream.LastEvaluatedShardId);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the answer of GetShardIterator.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="response">The answer.</param>
    public static void GetShardIterator(Utf8JsonWriter json, GetShardIteratorResponse response)
    {
        json.WriteStartObject();
        json.Optional("ShardIterator"u8, response.ShardIterator);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the answer of GetRecords.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="response">The answer.</param>
    public static void GetRecords(Utf8JsonWriter json, GetRecordsResponse response)
    {
        json.WriteStartObject();
        json.Array("Records"u8, response.Records, Record);
        json.Optional("NextShardIterator"u8, response.NextShardIterator);
        json.WriteEndObject();
        json.Flush();
    }

    private static void Shard(Utf8JsonWriter json, Shard shard)
    {
        json.WriteStartObject();
        json.WriteString("ShardId"u8, shard.ShardId);
        json.WriteStartObject("SequenceNumberRange"u8);
        json.Optional("StartingSequenceNumber"u8, shard.SequenceNumberRange.StartingSequenceNumber);
        json.Optional("EndingSequenceNumber"u8, shard.SequenceNumberRange.EndingSequenceNumber);
        json.WriteEndObject();
        json.Optional("ParentShardId"u8, shard.ParentShardId);
        json.WriteEndObject();
    }

    private static void Record(Utf8JsonWriter json, StreamRecord record)
    {
        json.WriteStartObject();
        json.WriteString("eventID"u8, record.EventId);
        json.Member("eventName"u8, ProtocolNames.OperationType, record.EventName);
        json.WriteString("eventVersion"u8, record.EventVersion);
        json.WriteString("eventSource"u8, record.EventSource);
        json.Optional("awsRegion"u8, record.AwsRegion);
        json.WriteStartObject("dynamodb"u8);
        json.Optional("ApproximateCreationDateTime"u8, record.ApproximateCreationDateTime);
        json.Optional("Keys"u8, record.Keys);
        json.Optional("NewImage"u8, record.NewImage);
        json.Optional("OldImage"u8, record.OldImage);
        json.WriteString("SequenceNumber"u8, record.SequenceNumber);
        json.WriteNumber("SizeBytes"u8, record.SizeBytes);
        json.Member("StreamViewType"u8, ProtocolNames.StreamViewType, record.StreamViewType);
        json.WriteEndObject();
        if (record.UserIdentity is { } identity)
        {
            json.WriteStartObject("userIdentity"u8);
            json.WriteString("PrincipalId"u8, identity.PrincipalId);
            json.WriteString("Type"u8, identity.Type);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
