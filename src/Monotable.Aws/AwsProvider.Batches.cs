using Monotable.Protocol;
using Sdk = Amazon.DynamoDBv2.Model;

namespace Monotable.Aws;

public sealed partial class AwsProvider
{
    /// <inheritdoc/>
    /// <remarks>
    /// The service answers in no order, so items are recognised by their keys. A projection expression without the key attributes gets them
    /// added on the wire; what the slots read is what was asked for.
    /// </remarks>
    public async ValueTask<BatchGetItemResponse> BatchGetItemAsync(BatchGetItemRequest request, CancellationToken cancellationToken = default)
    {
        RequestFaults.ThrowIfAny(request.Faults);
        var tables = request.RequestItems.ToDictionary(
            static table => table.Key, static table => new BatchGetTable(table.Key, table.Value), StringComparer.Ordinal);
        var sent = new Sdk.BatchGetItemRequest
        {
            RequestItems = tables.ToDictionary(static table => table.Key, static table => table.Value.ToSdk(), StringComparer.Ordinal),
            ReturnConsumedCapacity = Capacity(request.ReturnConsumedCapacity),
        };
        var answer = await SendAsync(sent, static (client, r, token) => client.BatchGetItemAsync(r, token), cancellationToken).ConfigureAwait(false);
        foreach (var (tableName, items) in answer.Responses ?? [])
        {
            BatchTables.Find(tables, tableName).Read(items ?? []);
        }

        var unprocessed = answer.UnprocessedKeys is null or { Count: 0 }
            ? new BatchGetItemResponse()
            : new BatchGetItemResponse
            {
                UnprocessedKeys = answer.UnprocessedKeys.Select(table => BatchTables.Find(tables, table.Key).Unprocessed(table.Value)).ToDictionary(),
            };
        return unprocessed with { ConsumedCapacity = SdkAnswers.Capacities(answer.ConsumedCapacity) };
    }

    /// <inheritdoc/>
    public async ValueTask<BatchWriteItemResponse> BatchWriteItemAsync(
        BatchWriteItemRequest request, CancellationToken cancellationToken = default)
    {
        RequestFaults.ThrowIfAny(request.Faults);
        var tables = request.RequestItems.ToDictionary(
            static table => table.Key, static table => new BatchWriteTable(table.Key, table.Value), StringComparer.Ordinal);
        var sent = new Sdk.BatchWriteItemRequest
        {
            RequestItems = tables.ToDictionary(static table => table.Key, static table => table.Value.ToSdk(), StringComparer.Ordinal),
            ReturnConsumedCapacity = Capacity(request.ReturnConsumedCapacity),
            ReturnItemCollectionMetrics = Metrics(request.ReturnItemCollectionMetrics),
        };
        var answer = await SendAsync(sent, static (client, r, token) => client.BatchWriteItemAsync(r, token), cancellationToken)
            .ConfigureAwait(false);
        var unprocessed = answer.UnprocessedItems is null or { Count: 0 }
            ? new BatchWriteItemResponse()
            : new BatchWriteItemResponse
            {
                UnprocessedItems = answer.UnprocessedItems
                    .Select(table => BatchTables.Find(tables, table.Key).Unprocessed(table.Value))
                    .ToDictionary(),
            };
        return unprocessed with
        {
            ConsumedCapacity = SdkAnswers.Capacities(answer.ConsumedCapacity),
            ItemCollectionMetrics = SdkAnswers.Metrics(answer.ItemCollectionMetrics),
        };
    }
}
