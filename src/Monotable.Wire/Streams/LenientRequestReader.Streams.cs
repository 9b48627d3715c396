using Monotable.Protocol;

namespace Monotable.Wire;

internal static partial class LenientRequestReader
{
    public static DescribeStreamRequest DescribeStream(ReadOnlySpan<byte> body) => Guard(body, static (body, faults) =>
    {
        var members = StreamRequestMembers.Read(body, faults);
        return new DescribeStreamRequest
        {
            StreamArn = faults.Required(members.StreamArn, "streamArn"),
            ExclusiveStartShardId = members.ExclusiveStartShardId,
            Limit = members.Limit,
            ShardFilter = members.ShardFilter,
            Faults = faults.ToFaults(),
        };
    });

    public static GetShardIteratorRequest GetShardIterator(ReadOnlySpan<byte> body) => Guard(body, static (body, faults) =>
    {
        var members = StreamRequestMembers.Read(body, faults);
        if (members.ShardIteratorType is null && !members.HasShardIteratorType)
        {
            faults.Missing("shardIteratorType");
        }

        return new GetShardIteratorRequest
        {
            StreamArn = faults.Required(members.StreamArn, "streamArn"),
            ShardId = faults.Required(members.ShardId, "shardId"),
            ShardIteratorType = members.ShardIteratorType ?? default,
            SequenceNumber = members.SequenceNumber,
            Faults = faults.ToFaults(),
        };
    });

    public static GetRecordsRequest GetRecords(ReadOnlySpan<byte> body) => Guard(body, static (body, faults) =>
    {
        var members = StreamRequestMembers.Read(body, faults);
        return new GetRecordsRequest
        {
            ShardIterator = faults.Required(members.ShardIterator, "shardIterator"), Limit = members.Limit, Faults = faults.ToFaults(),
        };
    });
}
