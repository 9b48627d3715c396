namespace Monotable.Protocol;

/// <summary>Where to begin in a shard.</summary>
public enum ShardIteratorType
{
    /// <summary>At the oldest record that is kept.</summary>
    TrimHorizon,

    /// <summary>After the newest record.</summary>
    Latest,

    /// <summary>At a record.</summary>
    AtSequenceNumber,

    /// <summary>After a record.</summary>
    AfterSequenceNumber,
}
