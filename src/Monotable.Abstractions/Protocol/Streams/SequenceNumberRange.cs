namespace Monotable.Protocol;

/// <summary>Where a shard begins and ends.</summary>
/// <param name="StartingSequenceNumber">The first sequence number.</param>
/// <param name="EndingSequenceNumber">The last one; <see langword="null"/> while the shard is open.</param>
public sealed record SequenceNumberRange(string? StartingSequenceNumber, string? EndingSequenceNumber = null);
