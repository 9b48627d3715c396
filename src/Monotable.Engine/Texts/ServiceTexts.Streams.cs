namespace Monotable.Engine.Texts;

// The operations of streams.
internal static partial class ServiceTexts
{
    public const string InvalidStreamArn = "Invalid StreamArn";
    public const string InvalidShardIterator = "Invalid ShardIterator";
    public const string InvalidSequenceNumber = "Invalid SequenceNumber";
    public const string SequenceNumberMissing = "SequenceNumber cannot be null";
    public const string SequenceNumberUnwanted = "SequenceNumber should not be passed for this iterator type";
    public const string ShardNotFound = TableNotFound + ": Shard does not exist";
    public const string IteratorExpired = "The shard iterator has expired and can no longer be used to retrieve stream records.";
    public const string DataTrimmed = "The operation attempted to read past the oldest stream record in a shard.";

    public static string StreamNotFound(string arn) => $"{TableNotFound}: Stream: {arn} not found";
}
