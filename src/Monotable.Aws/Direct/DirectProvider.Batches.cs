using Monotable.Protocol;
using Monotable.Wire;

namespace Monotable.Aws;

public sealed partial class DirectProvider
{
    /// <inheritdoc/>
    /// <remarks>
    /// The service answers in no order, so items are recognised by their keys. A projection without the key attributes gets them added on the
    /// wire; what the slots read is what was asked for.
    /// </remarks>
    public async ValueTask<BatchGetItemResponse> BatchGetItemAsync(BatchGetItemRequest request, CancellationToken cancellationToken = default)
    {
        var answer = await SendAsync(
            Targets.BatchGetItem,
            KeyedBatch.WithKeys(request),
            static (json, call) => RequestWriter.BatchGetItem(json, call),
            static (body, call) => ResponseReader.BatchGetItem(body, call),
            cancellationToken).ConfigureAwait(false);
        return answer.UnprocessedKeys.Count == 0 ? answer : answer with { UnprocessedKeys = KeyedBatch.AsAsked(request, answer.UnprocessedKeys) };
    }

    /// <inheritdoc/>
    public ValueTask<BatchWriteItemResponse> BatchWriteItemAsync(BatchWriteItemRequest request, CancellationToken cancellationToken = default) =>
        SendAsync(
            Targets.BatchWriteItem,
            request,
            static (json, call) => RequestWriter.BatchWriteItem(json, call),
            static (body, call) => ResponseReader.BatchWriteItem(body, call),
            cancellationToken);

    /// <inheritdoc/>
    public ValueTask<TransactGetItemsResponse> TransactGetItemsAsync(
        TransactGetItemsRequest request, CancellationToken cancellationToken = default) =>
        SendAsync(
            Targets.TransactGetItems,
            request,
            static (json, call) => RequestWriter.TransactGetItems(json, call),
            static (body, call) => ResponseReader.TransactGetItems(body, call),
            cancellationToken);

    /// <inheritdoc/>
    /// <remarks>Without a token of the caller's the request gets one, so that it is not done twice where it is tried again.</remarks>
    public ValueTask<TransactWriteItemsResponse> TransactWriteItemsAsync(
        TransactWriteItemsRequest request, CancellationToken cancellationToken = default) =>
        SendAsync(
            Targets.TransactWriteItems,
            request.ClientRequestToken is null ? request with { ClientRequestToken = NewToken() } : request,
            static (json, call) => RequestWriter.TransactWriteItems(json, call),
            static (body, _) => ResponseReader.TransactWriteItems(body),
            cancellationToken);

    private static string NewToken() => Guid.NewGuid().ToString();
}
