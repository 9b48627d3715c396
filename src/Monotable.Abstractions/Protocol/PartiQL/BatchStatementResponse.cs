namespace Monotable.Protocol;

/// <summary>What became of one statement of a BatchExecuteStatement.</summary>
public sealed record BatchStatementResponse
{
    /// <summary>Gets why the statement failed; <see langword="null"/> if it did not.</summary>
    public BatchStatementError? Error { get; init; }

    /// <summary>Gets the table the statement names, if it could be read.</summary>
    public string? TableName { get; init; }

    /// <summary>Gets the item that was read or that a write returns; <see langword="null"/> if there is none.</summary>
    public Item? Item { get; init; }
}
