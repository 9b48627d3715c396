using Monotable.Protocol;

namespace Monotable;

/// <summary>Asks for the capacity of every call and hands it to a meter. Made for one measured call; a call without a meter never meets it.</summary>
internal sealed class MeteredProvider(IDynamoDbProvider inner, CapacityMeter meter) : IDynamoDbProvider
{
    private const ReturnConsumedCapacity Indexes = ReturnConsumedCapacity.Indexes;

    public async ValueTask<PutItemResponse<T>> PutItemAsync<T>(
        PutItemRequest request, T item, IItemCodec<T> codec, CancellationToken cancellationToken = default)
    {
        var response = await inner.PutItemAsync(request with { ReturnConsumedCapacity = Indexes }, item, codec, cancellationToken)
            .ConfigureAwait(false);
        Add(ProviderOperation.PutItem, response.ConsumedCapacity);
        return response;
    }

    public async ValueTask<GetItemResponse<T>> GetItemAsync<T>(
        GetItemRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default)
    {
        var response = await inner.GetItemAsync(request with { ReturnConsumedCapacity = Indexes }, codec, cancellationToken).ConfigureAwait(false);
        Add(ProviderOperation.GetItem, response.ConsumedCapacity);
        return response;
    }

    public async ValueTask<UpdateItemResponse<T>> UpdateItemAsync<T>(
        UpdateItemRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default)
    {
        var response = await inner.UpdateItemAsync(request with { ReturnConsumedCapacity = Indexes }, codec, cancellationToken).ConfigureAwait(false);
        Add(ProviderOperation.UpdateItem, response.ConsumedCapacity);
        return response;
    }

    public async ValueTask<DeleteItemResponse<T>> DeleteItemAsync<T>(
        DeleteItemRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default)
    {
        var response = await inner.DeleteItemAsync(request with { ReturnConsumedCapacity = Indexes }, codec, cancellationToken).ConfigureAwait(false);
        Add(ProviderOperation.DeleteItem, response.ConsumedCapacity);
        return response;
    }

    public async ValueTask<QueryResponse<T>> QueryAsync<T>(
        QueryRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default)
    {
        var response = await inner.QueryAsync(request with { ReturnConsumedCapacity = Indexes }, codec, cancellationToken).ConfigureAwait(false);
        Add(ProviderOperation.Query, response.ConsumedCapacity);
        return response;
    }

    public async ValueTask<ScanResponse<T>> ScanAsync<T>(
        ScanRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default)
    {
        var response = await inner.ScanAsync(request with { ReturnConsumedCapacity = Indexes }, codec, cancellationToken).ConfigureAwait(false);
        Add(ProviderOperation.Scan, response.ConsumedCapacity);
        return response;
    }

    public async ValueTask<BatchGetItemResponse> BatchGetItemAsync(BatchGetItemRequest request, CancellationToken cancellationToken = default)
    {
        var response = await inner.BatchGetItemAsync(request with { ReturnConsumedCapacity = Indexes }, cancellationToken).ConfigureAwait(false);
        Add(ProviderOperation.BatchGetItem, response.ConsumedCapacity);
        return response;
    }

    public async ValueTask<BatchWriteItemResponse> BatchWriteItemAsync(BatchWriteItemRequest request, CancellationToken cancellationToken = default)
    {
        var response = await inner.BatchWriteItemAsync(request with { ReturnConsumedCapacity = Indexes }, cancellationToken).ConfigureAwait(false);
        Add(ProviderOperation.BatchWriteItem, response.ConsumedCapacity);
        return response;
    }

    public async ValueTask<TransactGetItemsResponse> TransactGetItemsAsync(
        TransactGetItemsRequest request, CancellationToken cancellationToken = default)
    {
        var response = await inner.TransactGetItemsAsync(request with { ReturnConsumedCapacity = Indexes }, cancellationToken).ConfigureAwait(false);
        Add(ProviderOperation.TransactGetItems, response.ConsumedCapacity);
        return response;
    }

    public async ValueTask<TransactWriteItemsResponse> TransactWriteItemsAsync(
        TransactWriteItemsRequest request, CancellationToken cancellationToken = default)
    {
        var response = await inner.TransactWriteItemsAsync(request with { ReturnConsumedCapacity = Indexes }, cancellationToken)
            .ConfigureAwait(false);
        Add(ProviderOperation.TransactWriteItems, response.ConsumedCapacity);
        return response;
    }

    private void Add(ProviderOperation operation, IReadOnlyList<ConsumedCapacity>? consumed)
    {
        foreach (var table in consumed ?? [])
        {
            Add(operation, table);
        }
    }

    private void Add(ProviderOperation operation, ConsumedCapacity? consumed)
    {
        if (consumed is not null)
        {
            meter.Add(new(operation, consumed));
        }
    }
}
