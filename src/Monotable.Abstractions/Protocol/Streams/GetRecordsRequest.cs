namespace Monotable.Protocol;

/// <summary>The request of GetRecords.</summary>
public sealed record GetRecordsRequest
{
    /// <summary>Gets the place to read from.</summary>
    public required string ShardIterator { get; init; }

    /// <summary>Gets the number of records at most: 1 to 1,000. An answer also ends at 1 MB.</summary>
    public int? Limit { get; init; }

    /// <summary>Gets what of the request's JSON could not be read; <see langword="null"/> where there was none.</summary>
    public RequestFaults? Faults { get; init; }
}
