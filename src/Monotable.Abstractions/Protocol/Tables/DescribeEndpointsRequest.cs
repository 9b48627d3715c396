namespace Monotable.Protocol;

/// <summary>The request of DescribeEndpoints.</summary>
public sealed record DescribeEndpointsRequest;
