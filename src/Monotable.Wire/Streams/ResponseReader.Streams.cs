using Monotable.Protocol;

namespace Monotable.Wire;

public static partial class ResponseReader
{
    /// <summary>Reads the answer of ListStreams.</summary>
    /// <param name="body">The answer's JSON.</param>
    public static ListStreamsResponse ListStreams(ReadOnlySpan<byte> body) =>
        Answer(body, new ListStreamsResponse(), static (ref reader, answer) => reader.MemberName() switch
        {
            "Streams" => answer with { Streams = reader.List(StreamParts.Summary) ?? [] },
            "LastEvaluatedStreamArn" => answer with { LastEvaluatedStreamArn = reader.String() },
            _ => reader.Skip(answer),
        });

    /// <summary>Reads the answer of DescribeStream.</summary>
    /// <param name="body">The answer's JSON.</param>
    public static StreamDescription DescribeStream(ReadOnlySpan<byte> body) => Answer(
        body,
        new StreamDescription { StreamArn = "", StreamLabel = "", TableName = "" },
        static (ref reader, answer) => Structure(ref reader, "StreamDescription"u8, answer, StreamParts.Describe));

    /// <summary>Reads the answer of GetShardIterator.</summary>
    /// <param name="body">The answer's JSON.</param>
    public static GetShardIteratorResponse GetShardIterator(ReadOnlySpan<byte> body) =>
        Answer(body, new GetShardIteratorResponse(ShardIterator: null), static (ref reader, answer) => reader.MemberName() switch
        {
            "ShardIterator" => new(reader.String()),
            _ => reader.Skip(answer),
        });

    /// <summary>Reads the answer of GetRecords.</summary>
    /// <param name="body">The answer's JSON.</param>
    public static GetRecordsResponse GetRecords(ReadOnlySpan<byte> body) =>
        Answer(body, new GetRecordsResponse(), static (ref reader, answer) => reader.MemberName() switch
        {
            "Records" => answer with { Records = reader.List(StreamRecords.Read) ?? [] },
            "NextShardIterator" => answer with { NextShardIterator = reader.String() },
            _ => reader.Skip(answer),
        });
}
