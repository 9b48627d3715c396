namespace Monotable.Protocol;

/// <summary>The request of BatchExecuteStatement: up to 25 statements, all of them reads or all of them writes.</summary>
public sealed record BatchExecuteStatementRequest
{
    /// <summary>Gets the statements.</summary>
    public required IReadOnlyList<BatchStatementRequest> Statements { get; init; }

    /// <summary>Gets which consumed capacity the answer carries.</summary>
    public ReturnConsumedCapacity ReturnConsumedCapacity { get; init; }
}
