namespace Monotable.Protocol;

/// <summary>The request of DescribeTimeToLive.</summary>
public sealed record DescribeTimeToLiveRequest
{
    /// <summary>Gets the table's name or ARN.</summary>
    public required string TableName { get; init; }
}
