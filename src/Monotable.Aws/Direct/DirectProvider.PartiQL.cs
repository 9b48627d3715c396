using Monotable.Protocol;
using Monotable.Wire;

namespace Monotable.Aws;

public sealed partial class DirectProvider
{
    /// <inheritdoc/>
    public ValueTask<ExecuteStatementResponse<T>> ExecuteStatementAsync<T>(
        ExecuteStatementRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default) =>
        SendAsync(
            Targets.Of("ExecuteStatement"),
            (request, codec),
            static (json, call) => RequestWriter.ExecuteStatement(json, call.request),
            static (body, call) => ResponseReader.ExecuteStatement(body, call.codec),
            cancellationToken);

    /// <inheritdoc/>
    public ValueTask<BatchExecuteStatementResponse> BatchExecuteStatementAsync(
        BatchExecuteStatementRequest request, CancellationToken cancellationToken = default) =>
        SendAsync(
            Targets.Of("BatchExecuteStatement"),
            request,
            static (json, call) => RequestWriter.BatchExecuteStatement(json, call),
            static (body, _) => ResponseReader.BatchExecuteStatement(body),
            cancellationToken);

    /// <inheritdoc/>
    /// <remarks>Without a token of the caller's the request gets one, so that it is not done twice where it is tried again.</remarks>
    public ValueTask<ExecuteTransactionResponse> ExecuteTransactionAsync(
        ExecuteTransactionRequest request, CancellationToken cancellationToken = default) =>
        SendAsync(
            Targets.Of("ExecuteTransaction"),
            request.ClientRequestToken is null ? request with { ClientRequestToken = NewToken() } : request,
            static (json, call) => RequestWriter.ExecuteTransaction(json, call),
            static (body, _) => ResponseReader.ExecuteTransaction(body),
            cancellationToken);
}
