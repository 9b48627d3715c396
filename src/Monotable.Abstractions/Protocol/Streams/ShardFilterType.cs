namespace Monotable.Protocol;

/// <summary>How shards are selected.</summary>
public enum ShardFilterType
{
    /// <summary>The children of a shard.</summary>
    ChildShards,
}
