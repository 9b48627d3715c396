namespace Monotable.Protocol;

/// <summary>Time to live as described.</summary>
/// <param name="TimeToLiveStatus">The state.</param>
/// <param name="AttributeName">The attribute; <see langword="null"/> where items do not expire.</param>
public sealed record TimeToLiveDescription(TimeToLiveStatus TimeToLiveStatus, string? AttributeName = null);
