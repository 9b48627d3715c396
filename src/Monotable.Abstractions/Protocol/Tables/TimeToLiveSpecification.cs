namespace Monotable.Protocol;

/// <summary>Whether items expire, and by which attribute.</summary>
/// <param name="Enabled">Whether items expire.</param>
/// <param name="AttributeName">The top-level attribute that holds an item's expiry in seconds since 1970, as a number: 1 to 255 bytes.</param>
public sealed record TimeToLiveSpecification(bool Enabled, string AttributeName);
