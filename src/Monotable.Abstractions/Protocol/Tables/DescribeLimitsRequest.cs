namespace Monotable.Protocol;

/// <summary>The request of DescribeLimits.</summary>
public sealed record DescribeLimitsRequest;
