namespace Monotable.Protocol;

/// <summary>
/// The request of ExecuteTransaction: up to 100 statements on different items, all of them reads, or all of them writes and
/// <c>EXISTS(SELECT …)</c> checks.
/// </summary>
public sealed record ExecuteTransactionRequest
{
    /// <summary>Gets the statements.</summary>
    public required IReadOnlyList<ParameterizedStatement> TransactStatements { get; init; }

    /// <summary>Gets the token that makes a repeated call within ten minutes do nothing: 1 to 36 characters.</summary>
    public string? ClientRequestToken { get; init; }

    /// <summary>Gets which consumed capacity the answer carries.</summary>
    public ReturnConsumedCapacity ReturnConsumedCapacity { get; init; }
}
