namespace Monotable.Protocol;

/// <summary>The request of UpdateTimeToLive.</summary>
public sealed record UpdateTimeToLiveRequest
{
    /// <summary>Gets the table's name or ARN.</summary>
    public required string TableName { get; init; }

    /// <summary>Gets the change. The attribute cannot be changed while items expire by another one.</summary>
    public required TimeToLiveSpecification TimeToLiveSpecification { get; init; }

    /// <summary>Gets what of the request's JSON could not be read; <see langword="null"/> where there was none.</summary>
    public RequestFaults? Faults { get; init; }
}
