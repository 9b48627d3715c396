using Monotable.Protocol;
using Monotable.Wire;

namespace Monotable.Aws;

public sealed partial class DirectProvider
{
    /// <inheritdoc/>
    public ValueTask<PutItemResponse<T>> PutItemAsync<T>(
        PutItemRequest request, T item, IItemCodec<T> codec, CancellationToken cancellationToken = default) =>
        SendAsync(
            Targets.PutItem,
            (request, item, codec),
            static (json, call) => RequestWriter.PutItem(json, call.request, call.item, call.codec),
            static (body, call) => ResponseReader.PutItem(body, call.codec),
            cancellationToken);

    /// <inheritdoc/>
    public ValueTask<GetItemResponse<T>> GetItemAsync<T>(
        GetItemRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default) =>
        SendAsync(
            Targets.GetItem,
            (request, codec),
            static (json, call) => RequestWriter.GetItem(json, call.request),
            static (body, call) => ResponseReader.GetItem(body, call.codec),
            cancellationToken);

    /// <inheritdoc/>
    public ValueTask<UpdateItemResponse<T>> UpdateItemAsync<T>(
        UpdateItemRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default) =>
        SendAsync(
            Targets.UpdateItem,
            (request, codec),
            static (json, call) => RequestWriter.UpdateItem(json, call.request),
            static (body, call) => ResponseReader.UpdateItem(body, call.codec),
            cancellationToken);

    /// <inheritdoc/>
    public ValueTask<DeleteItemResponse<T>> DeleteItemAsync<T>(
        DeleteItemRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default) =>
        SendAsync(
            Targets.DeleteItem,
            (request, codec),
            static (json, call) => RequestWriter.DeleteItem(json, call.request),
            static (body, call) => ResponseReader.DeleteItem(body, call.codec),
            cancellationToken);

    /// <inheritdoc/>
    public ValueTask<QueryResponse<T>> QueryAsync<T>(
        QueryRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default) =>
        SendAsync(
            Targets.Query,
            (request, codec),
            static (json, call) => RequestWriter.Query(json, call.request),
            static (body, call) => ResponseReader.Query(body, call.codec),
            cancellationToken);

    /// <inheritdoc/>
    public ValueTask<ScanResponse<T>> ScanAsync<T>(
        ScanRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default) =>
        SendAsync(
            Targets.Scan,
            (request, codec),
            static (json, call) => RequestWriter.Scan(json, call.request),
            static (body, call) => ResponseReader.Scan(body, call.codec),
            cancellationToken);
}
