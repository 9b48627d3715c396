using Monotable.Protocol;

namespace Monotable;

/// <summary>Executes DynamoDB's PartiQL operations: on AWS, on an engine in this process, or on another provider.</summary>
/// <remarks>
/// Errors of the service are <see cref="DynamoDbException"/> and its subclasses. Source of the language: the developer guide, "PartiQL - a
/// SQL-compatible query language for Amazon DynamoDB"; of the operations' rules: the API reference page of each one's name.
/// </remarks>
public interface IPartiQLProvider
{
    /// <summary>Executes one statement: a page of a <c>SELECT</c>, or an <c>INSERT</c>, <c>UPDATE</c> or <c>DELETE</c> of one item.</summary>
    /// <typeparam name="T">What the codec reads.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="codec">The codec; <see cref="ItemCodec"/> for projected results and those of <c>RETURNING MODIFIED</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="DuplicateItemException">An <c>INSERT</c> met an item of the same key.</exception>
    /// <exception cref="ConditionalCheckFailedException">The <c>WHERE</c> clause of a write is not true of its item.</exception>
    /// <exception cref="DynamoDbValidationException">The statement is not well formed, or does not fit its table.</exception>
    ValueTask<ExecuteStatementResponse<T>> ExecuteStatementAsync<T>(
        ExecuteStatementRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default);

    /// <summary>Executes up to 25 reads or up to 25 writes, each by itself. Their errors are in the answer.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<BatchExecuteStatementResponse> BatchExecuteStatementAsync(
        BatchExecuteStatementRequest request, CancellationToken cancellationToken = default);

    /// <summary>Executes up to 100 reads as of one moment, or up to 100 writes, all or none.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="TransactionCanceledException">A statement failed; nothing was written.</exception>
    ValueTask<ExecuteTransactionResponse> ExecuteTransactionAsync(
        ExecuteTransactionRequest request, CancellationToken cancellationToken = default);
}
