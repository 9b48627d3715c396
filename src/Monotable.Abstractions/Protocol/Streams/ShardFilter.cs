namespace Monotable.Protocol;

/// <summary>Selects shards by their parent.</summary>
/// <param name="Type">How to select; there is one way.</param>
/// <param name="ShardId">The parent.</param>
public sealed record ShardFilter(ShardFilterType? Type, string? ShardId);
