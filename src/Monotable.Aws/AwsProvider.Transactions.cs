using Amazon;
using Monotable.Protocol;
using Sdk = Amazon.DynamoDBv2.Model;

namespace Monotable.Aws;

public sealed partial class AwsProvider
{
    /// <inheritdoc/>
    public async ValueTask<TransactGetItemsResponse> TransactGetItemsAsync(
        TransactGetItemsRequest request, CancellationToken cancellationToken = default)
    {
        RequestFaults.ThrowIfAny(request.Faults);
        var sent = new Sdk.TransactGetItemsRequest
        {
            TransactItems = [.. request.TransactItems.Select(ToSdk)],
            ReturnConsumedCapacity = Capacity(request.ReturnConsumedCapacity),
        };
        var answer = await SendAsync(sent, static (client, r, token) => client.TransactGetItemsAsync(r, token), cancellationToken)
            .ConfigureAwait(false);

        // The answers come in the order of the request. An empty map is an item of which the projection leaves nothing, unless the SDK makes
        // one where there is no item.
        var responses = answer.Responses ?? [];
        for (var place = 0; place < responses.Count; place++)
        {
            if (responses[place].Item is { } item && (item.Count > 0 || !AWSConfigs.InitializeCollections))
            {
                SdkItems.Read(request.TransactItems[place].Slot, item);
            }
        }

        return new TransactGetItemsResponse { ConsumedCapacity = SdkAnswers.Capacities(answer.ConsumedCapacity) };
    }

    /// <inheritdoc/>
    public async ValueTask<TransactWriteItemsResponse> TransactWriteItemsAsync(
        TransactWriteItemsRequest request, CancellationToken cancellationToken = default)
    {
        RequestFaults.ThrowIfAny(request.Faults);
        var sent = new Sdk.TransactWriteItemsRequest
        {
            TransactItems = [.. request.TransactItems.Select(ToSdk)],
            ClientRequestToken = request.ClientRequestToken,
            ReturnConsumedCapacity = Capacity(request.ReturnConsumedCapacity),
            ReturnItemCollectionMetrics = Metrics(request.ReturnItemCollectionMetrics),
        };
        var answer = await SendAsync(sent, static (client, r, token) => client.TransactWriteItemsAsync(r, token), cancellationToken)
            .ConfigureAwait(false);
        return new TransactWriteItemsResponse
        {
            ConsumedCapacity = SdkAnswers.Capacities(answer.ConsumedCapacity),
            ItemCollectionMetrics = SdkAnswers.Metrics(answer.ItemCollectionMetrics),
        };
    }

    private static Sdk.TransactGetItem ToSdk(TransactGetItem read) => new()
    {
        Get = new Sdk.Get
        {
            TableName = read.TableName,
            Key = SdkItems.FromItem(read.Slot.Key),
            ProjectionExpression = read.ProjectionExpression,
            ExpressionAttributeNames = Names(read.ExpressionAttributeNames),
        },
    };

    private static Sdk.TransactWriteItem ToSdk(TransactWriteItem action) => action switch
    {
        TransactPut put => new Sdk.TransactWriteItem { Put = ToSdk(put) },
        TransactUpdate update => new Sdk.TransactWriteItem { Update = ToSdk(update) },
        TransactDelete delete => new Sdk.TransactWriteItem { Delete = ToSdk(delete) },
        TransactConditionCheck check => new Sdk.TransactWriteItem { ConditionCheck = ToSdk(check) },
        _ => throw new NotSupportedException($"The action {action.GetType().Name} is not one of DynamoDB's."),
    };

    private static Sdk.Put ToSdk(TransactPut put) => new()
    {
        TableName = put.TableName,
        Item = SdkItems.Write(put.Item),
        ConditionExpression = put.ConditionExpression,
        ExpressionAttributeNames = Names(put.ExpressionAttributeNames),
        ExpressionAttributeValues = SdkItems.FromOptional(put.ExpressionAttributeValues),
        ReturnValuesOnConditionCheckFailure = OnFailure(put.ReturnValuesOnConditionCheckFailure),
    };

    private static Sdk.Update ToSdk(TransactUpdate update) => new()
    {
        TableName = update.TableName,
        Key = SdkItems.FromItem(update.Key),
        UpdateExpression = update.UpdateExpression,
        ConditionExpression = update.ConditionExpression,
        ExpressionAttributeNames = Names(update.ExpressionAttributeNames),
        ExpressionAttributeValues = SdkItems.FromOptional(update.ExpressionAttributeValues),
        ReturnValuesOnConditionCheckFailure = OnFailure(update.ReturnValuesOnConditionCheckFailure),
    };

    private static Sdk.Delete ToSdk(TransactDelete delete) => new()
    {
        TableName = delete.TableName,
        Key = SdkItems.FromItem(delete.Key),
        ConditionExpression = delete.ConditionExpression,
        ExpressionAttributeNames = Names(delete.ExpressionAttributeNames),
        ExpressionAttributeValues = SdkItems.FromOptional(delete.ExpressionAttributeValues),
        ReturnValuesOnConditionCheckFailure = OnFailure(delete.ReturnValuesOnConditionCheckFailure),
    };

    private static Sdk.ConditionCheck ToSdk(TransactConditionCheck check) => new()
    {
        TableName = check.TableName,
        Key = SdkItems.FromItem(check.Key),
        ConditionExpression = check.ConditionExpression,
        ExpressionAttributeNames = Names(check.ExpressionAttributeNames),
        ExpressionAttributeValues = SdkItems.FromOptional(check.ExpressionAttributeValues),
        ReturnValuesOnConditionCheckFailure = OnFailure(check.ReturnValuesOnConditionCheckFailure),
    };
}
