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
    public static DescribeStreamRequest DescribeStream(ReadOnlySpan<byte> body) =>
        Faultless(LenientRequestReader.DescribeStream(body), static request => request.Faults);

    /// <summary>Reads the request of GetShardIterator.</summary>
    /// <param name="body">The request's JSON.</param>
    public static GetShardIteratorRequest GetShardIterator(ReadOnlySpan<byte> body) =>
        Faultless(LenientRequestReader.GetShardIterator(body), static request => request.Faults);

    /// <summary>Reads the request of GetRecords.</summary>
    /// <param name="body">The request's JSON.</param>
    public static GetRecordsRequest GetRecords(ReadOnlySpan<byte> body) =>
        Faultless(LenientRequestReader.GetRecords(body), static request => request.Faults);
}
