namespace Monotable.Protocol;

/// <summary>The answer of GetShardIterator.</summary>
/// <param name="ShardIterator">The place to read from: a token that is good for 15 minutes.</param>
public sealed record GetShardIteratorResponse(string? ShardIterator);
