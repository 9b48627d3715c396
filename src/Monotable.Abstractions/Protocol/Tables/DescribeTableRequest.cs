namespace Monotable.Protocol;

/// <summary>The request of DescribeTable.</summary>
public sealed record DescribeTableRequest
{
    /// <summary>Gets the table's name or ARN.</summary>
    public required string TableName { get; init; }
}
