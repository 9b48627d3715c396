namespace Monotable.Protocol;

/// <summary>A part of a stream. To keep the order of an item's changes, a shard is read after its parent.</summary>
/// <param name="ShardId">The shard's id.</param>
/// <param name="SequenceNumberRange">Its records.</param>
/// <param name="ParentShardId">The shard it continues; <see langword="null"/> for the first.</param>
public sealed record Shard(string ShardId, SequenceNumberRange SequenceNumberRange, string? ParentShardId = null);
