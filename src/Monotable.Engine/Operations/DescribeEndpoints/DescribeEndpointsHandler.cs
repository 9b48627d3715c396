using Monotable.Protocol;

namespace Monotable.Engine.Operations.DescribeEndpoints;

/// <summary>Executes DescribeEndpoints.</summary>
internal static class DescribeEndpointsHandler
{
    private const long CachePeriodInMinutes = 1_440;

    public static DescribeEndpointsResponse Handle(EngineContext context)
    {
        var options = context.Options;
        return new([new(options.EndpointAddress ?? $"dynamodb.{options.Region}.amazonaws.com", CachePeriodInMinutes)]);
    }
}
