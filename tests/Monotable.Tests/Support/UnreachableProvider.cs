using Monotable.Protocol;

namespace Monotable.Tests.Support;

/// <summary>A provider that no operation must reach.</summary>
internal sealed class UnreachableProvider : IDynamoDbProvider
{
    public ValueTask<PutItemResponse<T>> PutItemAsync<T>(
        PutItemRequest request, T item, IItemCodec<T> codec, CancellationToken cancellationToken = default) =>
        throw Reached();

    public ValueTask<GetItemResponse<T>> GetItemAsync<T>(
        GetItemRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default) =>
        throw Reached();

    public ValueTask<UpdateItemResponse<T>> UpdateItemAsync<T>(
        UpdateItemRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default) =>
        throw Reached();

    public ValueTask<DeleteItemResponse<T>> DeleteItemAsync<T>(
        DeleteItemRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default) =>
        throw Reached();

    public ValueTask<QueryResponse<T>> QueryAsync<T>(QueryRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default) =>
        throw Reached();

    public ValueTask<ScanResponse<T>> ScanAsync<T>(ScanRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default) =>
        throw Reached();

    public ValueTask<BatchGetItemResponse> BatchGetItemAsync(BatchGetItemRequest request, CancellationToken cancellationToken = default) =>
        throw Reached();

    public ValueTask<BatchWriteItemResponse> BatchWriteItemAsync(BatchWriteItemRequest request, CancellationToken cancellationToken = default) =>
        throw Reached();

    public ValueTask<TransactGetItemsResponse> TransactGetItemsAsync(
        TransactGetItemsRequest request, CancellationToken cancellationToken = default) =>
        throw Reached();

    public ValueTask<TransactWriteItemsResponse> TransactWriteItemsAsync(
        TransactWriteItemsRequest request, CancellationToken cancellationToken = default) =>
        throw Reached();

    private static InvalidOperationException Reached() => new("No operation was expected here.");
}
