using Monotable.Protocol;

namespace Monotable.Wire;

public static partial class RequestReader
{
    /// <summary>Reads the request of ListStreams.</summary>
    /// <param name="body">The request's JSON.</param>
    public static ListStreamsRequest ListStreams(ReadOnlySpan<byte> body) => Guard(body, static body =>
    {
        var members = StreamRequestMembers.Read(body);
        return new ListStreamsRequest
        {
            TableName = members.TableName, ExclusiveStartStreamArn = members.ExclusiveStartStreamArn, Limit = members.Limit,
        };
    });

    /// <summary>Reads the request of DescribeStream.</summary>
    /// <param name="body">The request's JSON.</param>
    public static DescribeStreamRequest DescribeStream(ReadOnlySpan<byte> body) => Guard(body, static body =>
    {
        var members = StreamRequestMembers.Read(body);
        return new DescribeStreamRequest
        {
            StreamArn = members.StreamArn ?? throw ItemRequestMembers.Missing("streamArn"),
            ExclusiveStartShardId = members.ExclusiveStartShardId,
            Limit = members.Limit,
            ShardFilter = members.ShardFilter,
        };
    });

    /// <summary>Reads the request of GetShardIterator.</summary>
    /// <param name="body">The request's JSON.</param>
    public static GetShardIteratorRequest GetShardIterator(ReadOnlySpan<byte> body) => Guard(body, static body =>
    {
        var members = StreamRequestMembers.Read(body);
        return new GetShardIteratorRequest
        {
            StreamArn = members.StreamArn ?? throw ItemRequestMembers.Missing("streamArn"),
            ShardId = members.ShardId ?? throw ItemRequestMembers.Missing("shardId"),
            ShardIteratorType = members.ShardIteratorType ?? throw ItemRequestMembers.Missing("shardIteratorType"),
            SequenceNumber = members.SequenceNumber,
        };
    });

    /// <summary>Reads the request of GetRecords.</summary>
    /// <param name="body">The request's JSON.</param>
    public static GetRecordsRequest GetRecords(ReadOnlySpan<byte> body) => Guard(body, static body =>
    {
        var members = StreamRequestMembers.Read(body);
        return new GetRecordsRequest
        {
            ShardIterator = members.ShardIterator ?? throw ItemRequestMembers.Missing("shardIterator"), Limit = members.Limit,
        };
    });
}
