using Monotable.Engine.PartiQL.Execution;
using Monotable.Protocol;

namespace Monotable;

public sealed partial class InProcessProvider
{
    /// <inheritdoc/>
    public ValueTask<ExecuteStatementResponse<T>> ExecuteStatementAsync<T>(
        ExecuteStatementRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default) =>
        Complete(cancellationToken, () =>
        {
            var answer = ExecuteStatementHandler.Handle(_context, request);
            return new ExecuteStatementResponse<T>
            {
                Items = ReadAll(codec, answer.Items),
                NextToken = answer.NextToken,
                LastEvaluatedKey = answer.LastEvaluatedKey,
                ConsumedCapacity = answer.ConsumedCapacity,
            };
        });

    /// <inheritdoc/>
    public ValueTask<BatchExecuteStatementResponse> BatchExecuteStatementAsync(
        BatchExecuteStatementRequest request, CancellationToken cancellationToken = default) =>
        Complete(cancellationToken, () => BatchExecuteStatementHandler.Handle(_context, request));

    /// <inheritdoc/>
    public ValueTask<ExecuteTransactionResponse> ExecuteTransactionAsync(
        ExecuteTransactionRequest request, CancellationToken cancellationToken = default) =>
        Complete(cancellationToken, () => ExecuteTransactionHandler.Handle(_context, request));
}
