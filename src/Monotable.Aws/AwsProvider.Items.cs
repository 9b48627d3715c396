using Monotable.Protocol;
using Monotable.Wire;
using Sdk = Amazon.DynamoDBv2.Model;

namespace Monotable.Aws;

public sealed partial class AwsProvider
{
    /// <inheritdoc/>
    public async ValueTask<PutItemResponse<T>> PutItemAsync<T>(
        PutItemRequest request, T item, IItemCodec<T> codec, CancellationToken cancellationToken = default)
    {
        RequestFaults.ThrowIfAny(request.Faults);
        var sent = new Sdk.PutItemRequest
        {
            TableName = request.TableName,
            Item = SdkItems.Write(codec, item),
            ConditionExpression = request.ConditionExpression,
            ExpressionAttributeNames = Names(request.ExpressionAttributeNames),
            ExpressionAttributeValues = SdkItems.FromOptional(request.ExpressionAttributeValues),
            Expected = LegacyMembers.Expected(request.Expected),
            ConditionalOperator = LegacyMembers.Operator(request.ConditionalOperator),
            ReturnValues = ProtocolNames.ReturnValues.NameUnlessDefault(request.ReturnValues),
            ReturnValuesOnConditionCheckFailure = OnFailure(request.ReturnValuesOnConditionCheckFailure),
            ReturnConsumedCapacity = Capacity(request.ReturnConsumedCapacity),
            ReturnItemCollectionMetrics = Metrics(request.ReturnItemCollectionMetrics),
        };
        var answer = await SendAsync(sent, static (client, r, token) => client.PutItemAsync(r, token), cancellationToken).ConfigureAwait(false);
        var (hasAttributes, attributes) = SdkAnswers.Attributes(answer.Attributes, codec);
        return new PutItemResponse<T>
        {
            HasAttributes = hasAttributes,
            Attributes = attributes,
            ConsumedCapacity = SdkAnswers.Capacity(answer.ConsumedCapacity),
            ItemCollectionMetrics = SdkAnswers.Metrics(answer.ItemCollectionMetrics),
        };
    }

    /// <inheritdoc/>
    public async ValueTask<GetItemResponse<T>> GetItemAsync<T>(
        GetItemRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default)
    {
        RequestFaults.ThrowIfAny(request.Faults);
        var sent = new Sdk.GetItemRequest
        {
            TableName = request.TableName,
            Key = SdkItems.FromItem(request.Key),
            ConsistentRead = OnlyTrue(request.ConsistentRead),
            ProjectionExpression = request.ProjectionExpression,
            ExpressionAttributeNames = Names(request.ExpressionAttributeNames),
            AttributesToGet = LegacyMembers.Names(request.AttributesToGet),
            ReturnConsumedCapacity = Capacity(request.ReturnConsumedCapacity),
        };
        var answer = await SendAsync(sent, static (client, r, token) => client.GetItemAsync(r, token), cancellationToken).ConfigureAwait(false);
        T? item = default;
        return new GetItemResponse<T>
        {
            // An item of which the projection leaves nothing is an empty map; no item is none at all.
            Found = answer.Item is not null && (answer.Item.Count > 0 || answer.IsItemSet) && SdkItems.TryRead(codec, answer.Item, out item),
            Item = item,
            ConsumedCapacity = SdkAnswers.Capacity(answer.ConsumedCapacity),
        };
    }

    /// <inheritdoc/>
    public async ValueTask<UpdateItemResponse<T>> UpdateItemAsync<T>(
        UpdateItemRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default)
    {
        RequestFaults.ThrowIfAny(request.Faults);
        var sent = new Sdk.UpdateItemRequest
        {
            TableName = request.TableName,
            Key = SdkItems.FromItem(request.Key),
            UpdateExpression = request.UpdateExpression,
            ConditionExpression = request.ConditionExpression,
            ExpressionAttributeNames = Names(request.ExpressionAttributeNames),
            ExpressionAttributeValues = SdkItems.FromOptional(request.ExpressionAttributeValues),
            AttributeUpdates = LegacyMembers.Updates(request.AttributeUpdates),
            Expected = LegacyMembers.Expected(request.Expected),
            ConditionalOperator = LegacyMembers.Operator(request.ConditionalOperator),
            ReturnValues = ProtocolNames.ReturnValues.NameUnlessDefault(request.ReturnValues),
            ReturnValuesOnConditionCheckFailure = OnFailure(request.ReturnValuesOnConditionCheckFailure),
            ReturnConsumedCapacity = Capacity(request.ReturnConsumedCapacity),
            ReturnItemCollectionMetrics = Metrics(request.ReturnItemCollectionMetrics),
        };
        var answer = await SendAsync(sent, static (client, r, token) => client.UpdateItemAsync(r, token), cancellationToken).ConfigureAwait(false);
        var (hasAttributes, attributes) = SdkAnswers.Attributes(answer.Attributes, codec);
        return new UpdateItemResponse<T>
        {
            HasAttributes = hasAttributes,
            Attributes = attributes,
            ConsumedCapacity = SdkAnswers.Capacity(answer.ConsumedCapacity),
            ItemCollectionMetrics = SdkAnswers.Metrics(answer.ItemCollectionMetrics),
        };
    }

    /// <inheritdoc/>
    public async ValueTask<DeleteItemResponse<T>> DeleteItemAsync<T>(
        DeleteItemRequest request, IItemCodec<T> codec, CancellationToken cancellationToken = default)
    {
        RequestFaults.ThrowIfAny(request.Faults);
        var sent = new Sdk.DeleteItemRequest
        {
            TableName = request.TableName,
            Key = SdkItems.FromItem(request.Key),
            ConditionExpression = request.ConditionExpression,
            ExpressionAttributeNames = Names(request.ExpressionAttributeNames),
            ExpressionAttributeValues = SdkItems.FromOptional(request.ExpressionAttributeValues),
            Expected = LegacyMembers.Expected(request.Expected),
            ConditionalOperator = LegacyMembers.Operator(request.ConditionalOperator),
            ReturnValues = ProtocolNames.ReturnValues.NameUnlessDefault(request.ReturnValues),
            ReturnValuesOnConditionCheckFailure = OnFailure(request.ReturnValuesOnConditionCheckFailure),
            ReturnConsumedCapacity = Capacity(request.ReturnConsumedCapacity),
            ReturnItemCollectionMetrics = Metrics(request.ReturnItemCollectionMetrics),
        };
        var answer = await SendAsync(sent, static (client, r, token) => client.DeleteItemAsync(r, token), cancellationToken).ConfigureAwait(false);
        var (hasAttributes, attributes) = SdkAnswers.Attributes(answer.Attributes, codec);
        return new DeleteItemResponse<T>
        {
            HasAttributes = hasAttributes,
            Attributes = attributes,
            ConsumedCapacity = SdkAnswers.Capacity(answer.ConsumedCapacity),
            ItemCollectionMetrics = SdkAnswers.Metrics(answer.ItemCollectionMetrics),
        };
    }
}
