using Monotable.Protocol;

namespace Monotable;

/// <summary>A provider in front of another: the base of recorders, fault plans, telemetry and caches. One override sees every operation.</summary>
/// <param name="inner">The provider that executes.</param>
public abstract class DelegatingProvider(IDynamoDbProvider inner) : IDynamoDbProvider, IPartiQLProvider
{
    /// <summary>Gets the provider that executes.</summary>
    protected IDynamoDbProvider Inner { get; } = inner;

    private IPartiQLProvider InnerPartiQL => Inner as IPartiQLProvider
        ?? throw new NotSupportedException($"{Inner.GetType().Name} does not execute PartiQL. Put a provider behind this one that does.");

    /// <inheritdoc/>
    public ValueTask<PutItemResponse<T>> PutItemAsync<T>(
        PutItemRequest request, T item, IItemCodec<T> codec, CancellationToken cancellationToken = default) =>
        InvokeAsync(ProviderOperation.PutItem, request, (r, token) => Inner.PutItemAsync(r, item, codec, token), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<GetItemResponse<T>> GetItemAsync<T>(
        GetItemRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default) =>
        InvokeAsync(ProviderOperation.GetItem, request, (r, token) => Inner.GetItemAsync(r, codec, token), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<UpdateItemResponse<T>> UpdateItemAsync<T>(
        UpdateItemRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default) =>
        InvokeAsync(ProviderOperation.UpdateItem, request, (r, token) => Inner.UpdateItemAsync(r, codec, token), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<DeleteItemResponse<T>> DeleteItemAsync<T>(
        DeleteItemRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default) =>
        InvokeAsync(ProviderOperation.DeleteItem, request, (r, token) => Inner.DeleteItemAsync(r, codec, token), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<QueryResponse<T>> QueryAsync<T>(QueryRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default) =>
        InvokeAsync(ProviderOperation.Query, request, (r, token) => Inner.QueryAsync(r, codec, token), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<ScanResponse<T>> ScanAsync<T>(ScanRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default) =>
        InvokeAsync(ProviderOperation.Scan, request, (r, token) => Inner.ScanAsync(r, codec, token), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<BatchGetItemResponse> BatchGetItemAsync(BatchGetItemRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(ProviderOperation.BatchGetItem, request, Inner.BatchGetItemAsync, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<BatchWriteItemResponse> BatchWriteItemAsync(BatchWriteItemRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(ProviderOperation.BatchWriteItem, request, Inner.BatchWriteItemAsync, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<TransactGetItemsResponse> TransactGetItemsAsync(
        TransactGetItemsRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(ProviderOperation.TransactGetItems, request, Inner.TransactGetItemsAsync, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<TransactWriteItemsResponse> TransactWriteItemsAsync(
        TransactWriteItemsRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(ProviderOperation.TransactWriteItems, request, Inner.TransactWriteItemsAsync, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The inner provider does not execute PartiQL.</exception>
    public ValueTask<ExecuteStatementResponse<T>> ExecuteStatementAsync<T>(
        ExecuteStatementRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default) =>
        InvokeAsync(
            ProviderOperation.ExecuteStatement, request, (r, token) => InnerPartiQL.ExecuteStatementAsync(r, codec, token), cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The inner provider does not execute PartiQL.</exception>
    public ValueTask<BatchExecuteStatementResponse> BatchExecuteStatementAsync(
        BatchExecuteStatementRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(
            ProviderOperation.BatchExecuteStatement,
            request,
            (r, token) => InnerPartiQL.BatchExecuteStatementAsync(r, token),
            cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The inner provider does not execute PartiQL.</exception>
    public ValueTask<ExecuteTransactionResponse> ExecuteTransactionAsync(
        ExecuteTransactionRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(
            ProviderOperation.ExecuteTransaction, request, (r, token) => InnerPartiQL.ExecuteTransactionAsync(r, token), cancellationToken);

    /// <summary>Sees every operation. An override may change the request, call <paramref name="next"/> any number of times, or fail.</summary>
    /// <typeparam name="TRequest">The operation's request.</typeparam>
    /// <typeparam name="TResponse">The operation's answer.</typeparam>
    /// <param name="operation">The operation.</param>
    /// <param name="request">The request.</param>
    /// <param name="next">Executes the operation on <see cref="Inner"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    protected virtual ValueTask<TResponse> InvokeAsync<TRequest, TResponse>(
        ProviderOperation operation,
        TRequest request,
        Func<TRequest, CancellationToken, ValueTask<TResponse>> next,
        CancellationToken cancellationToken) => next(request, cancellationToken);
}
