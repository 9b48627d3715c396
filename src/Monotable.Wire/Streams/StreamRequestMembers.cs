using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>The members that requests on streams have, all of them; each operation takes those it knows.</summary>
internal sealed class StreamRequestMembers
{
    public string? TableName { get; private set; }

    public string? StreamArn { get; private set; }

    public string? ShardId { get; private set; }

    public string? SequenceNumber { get; private set; }

    public string? ShardIterator { get; private set; }

    public string? ExclusiveStartStreamArn { get; private set; }

    public string? ExclusiveStartShardId { get; private set; }

    public ShardIteratorType? ShardIteratorType { get; private set; }

    /// <summary>Gets whether a type of iterator is given, known or not.</summary>
    public bool HasShardIteratorType { get; private set; }

    public ShardFilter? ShardFilter { get; private set; }

    public int? Limit { get; private set; }

    public static StreamRequestMembers Read(ReadOnlySpan<byte> body, FaultCollector? faults = null)
    {
        var reader = new WireReader(body, faults);
        var members = new StreamRequestMembers();
        while (reader.NextMember())
        {
            var name = reader.MemberName();
            if (!members.TryReadName(ref reader, name) && !members.TryReadOption(ref reader, name))
            {
                reader.Skip();
            }
        }

        reader.End();
        return members;
    }

    private bool TryReadName(ref WireReader reader, string name)
    {
        switch (name)
        {
            case "TableName":
                TableName = reader.String();
                return true;
            case "StreamArn":
                StreamArn = reader.String();
                return true;
            case "ShardId":
                ShardId = reader.String();
                return true;
            case "SequenceNumber":
                SequenceNumber = reader.String();
                return true;
            case "ShardIterator":
                ShardIterator = reader.String();
                return true;
            default:
                return false;
        }
    }

    private bool TryReadOption(ref WireReader reader, string name)
    {
        switch (name)
        {
            case "ExclusiveStartStreamArn":
                ExclusiveStartStreamArn = reader.String();
                return true;
            case "ExclusiveStartShardId":
                ExclusiveStartShardId = reader.String();
                return true;
            case "ShardIteratorType":
                ShardIteratorType = reader.Enum(ProtocolNames.ShardIteratorType, "shardIteratorType", out var isThere);
                HasShardIteratorType = isThere;
                return true;
            case "ShardFilter":
                ShardFilter = ReadFilter(ref reader);
                return true;
            case "Limit":
                Limit = reader.Int32();
                return true;
            default:
                return false;
        }
    }

    private static ShardFilter? ReadFilter(ref WireReader reader)
    {
        if (!reader.BeginObject(nameof(ShardFilter)))
        {
            return null;
        }

        ShardFilterType? type = null;
        string? shardId = null;
        while (reader.NextMember())
        {
            if (reader.Is("Type"u8))
            {
                type = reader.Enum(ProtocolNames.ShardFilterType, "shardFilter.type");
            }
            else if (reader.Is("ShardId"u8))
            {
                shardId = reader.String();
            }
            else
            {
                reader.Skip();
            }
        }

        return new(type, shardId);
    }
}
