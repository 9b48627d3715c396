namespace Monotable.Protocol;

/// <summary>The request of DescribeContinuousBackups.</summary>
public sealed record DescribeContinuousBackupsRequest
{
    /// <summary>Gets the table's name or ARN.</summary>
    public required string TableName { get; init; }
}
