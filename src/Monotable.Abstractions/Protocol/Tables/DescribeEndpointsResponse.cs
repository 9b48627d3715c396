namespace Monotable.Protocol;

/// <summary>The answer of DescribeEndpoints.</summary>
/// <param name="Endpoints">The endpoints of the region.</param>
public sealed record DescribeEndpointsResponse(IReadOnlyList<Endpoint> Endpoints);
