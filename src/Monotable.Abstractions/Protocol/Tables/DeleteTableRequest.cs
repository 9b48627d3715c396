namespace Monotable.Protocol;

/// <summary>The request of DeleteTable.</summary>
public sealed record DeleteTableRequest
{
    /// <summary>Gets the table's name or ARN.</summary>
    public required string TableName { get; init; }
}
