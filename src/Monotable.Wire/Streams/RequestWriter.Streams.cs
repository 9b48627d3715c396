using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

public static partial class RequestWriter
{
    /// <summary>Writes the request of ListStreams.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request.</param>
    public static void ListStreams(Utf8JsonWriter json, ListStreamsRequest request)
    {
        json.WriteStartObject();
        json.Optional("TableName"u8, request.TableName);
        json.Optional("ExclusiveStartStreamArn"u8, request.ExclusiveStartStreamArn);
        json.Optional("Limit"u8, request.Limit);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the request of DescribeStream.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request.</param>
    public static void DescribeStream(Utf8JsonWriter json, DescribeStreamRequest request)
    {
        json.WriteStartObject();
        json.WriteString("StreamArn"u8, request.StreamArn);
        json.Optional("ExclusiveStartShardId"u8, request.ExclusiveStartShardId);
        json.Optional("Limit"u8, request.Limit);
        if (request.ShardFilter is { } filter)
        {
            json.WriteStartObject("ShardFilter"u8);
            if (filter.Type is { } type)
            {
                json.Member("Type"u8, ProtocolNames.ShardFilterType, type);
            }

            json.Optional("ShardId"u8, filter.ShardId);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the request of GetShardIterator.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request.</param>
    public static void GetShardIterator(Utf8JsonWriter json, GetShardIteratorRequest request)
    {
        json.WriteStartObject();
        json.WriteString("StreamArn"u8, request.StreamArn);
        json.WriteString("ShardId"u8, request.ShardId);
        json.Member("ShardIteratorType"u8, ProtocolNames.ShardIteratorType, request.ShardIteratorType);
        json.Optional("SequenceNumber"u8, request.SequenceNumber);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the request of GetRecords.</summary>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="request">The request.</param>
    public static void GetRecords(Utf8JsonWriter json, GetRecordsRequest request)
    {
        json.WriteStartObject();
        json.WriteString("ShardIterator"u8, request.ShardIterator);
        json.Optional("Limit"u8, request.Limit);
        json.WriteEndObject();
        json.Flush();
    }
}
