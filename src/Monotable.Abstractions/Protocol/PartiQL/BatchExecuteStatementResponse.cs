namespace Monotable.Protocol;

/// <summary>The answer of BatchExecuteStatement. That it came does not mean that all statements succeeded.</summary>
public sealed record BatchExecuteStatementResponse
{
    /// <summary>Gets one answer per statement, in the order of the request.</summary>
    public IReadOnlyList<BatchStatementResponse> Responses { get; init; } = [];

    /// <summary>Gets the consumed capacity per table, if asked for.</summary>
    public IReadOnlyList<ConsumedCapacity>? ConsumedCapacity { get; init; }
}
