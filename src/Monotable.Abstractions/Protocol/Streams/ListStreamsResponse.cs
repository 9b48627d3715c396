namespace Monotable.Protocol;

/// <summary>One page of ListStreams.</summary>
public sealed record ListStreamsResponse
{
    /// <summary>Gets the streams.</summary>
    public IReadOnlyList<StreamSummary> Streams { get; init; } = [];

    /// <summary>Gets where the next page starts; <see langword="null"/> on the last one.</summary>
    public string? LastEvaluatedStreamArn { get; init; }
}
