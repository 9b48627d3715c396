namespace Monotable.Protocol;

/// <summary>The request of UntagResource.</summary>
public sealed record UntagResourceRequest
{
    /// <summary>Gets the table's ARN.</summary>
    public required string ResourceArn { get; init; }

    /// <summary>Gets the keys of the tags to remove: 1 to 50. A key that is not there is passed over.</summary>
    public required IReadOnlyList<string> TagKeys { get; init; }

    /// <summary>Gets what of the request's JSON could not be read; <see langword="null"/> where there was none.</summary>
    public RequestFaults? Faults { get; init; }
}
