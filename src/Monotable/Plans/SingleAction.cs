using Monotable.Protocol;

namespace Monotable;

/// <summary>Sends one action of a plan as a request by itself: it costs half of what a transaction does, and can return the item.</summary>
internal static class SingleAction
{
    public static async ValueTask<TResult?> SendAsync<TResult>(
        IDynamoDbProvider provider,
        TransactWriteItem action,
        ReturnValues returnValues,
        IItemCodec<TResult> codec,
        CancellationToken cancellationToken)
    {
        switch (action)
        {
            case TransactUpdate update:
                var updated = await provider.UpdateItemAsync(ToRequest(update, returnValues), codec, cancellationToken).ConfigureAwait(false);
                return updated.Attributes;
            case TransactDelete delete:
                var deleted = await provider.DeleteItemAsync(ToRequest(delete, returnValues), codec, cancellationToken).ConfigureAwait(false);
                return deleted.Attributes;
            case TransactPut { Item: WriteSlot<TResult> slot } put:
                var replaced = await provider.PutItemAsync(ToRequest(put, returnValues), slot.Item, codec, cancellationToken).ConfigureAwait(false);
                return replaced.Attributes;
            default:
                throw new InvalidOperationException($"{action.GetType().Name} is no request of its own.");
        }
    }

    private static UpdateItemRequest ToRequest(TransactUpdate update, ReturnValues returnValues) => new()
    {
        TableName = update.TableName,
        Key = update.ItemKey,
        UpdateExpression = update.UpdateExpression,
        ConditionExpression = update.ConditionExpression,
        ExpressionAttributeNames = update.ExpressionAttributeNames,
        ExpressionAttributeValues = update.ExpressionAttributeValues,
        ReturnValues = returnValues,
        ReturnValuesOnConditionCheckFailure = update.ReturnValuesOnConditionCheckFailure,
    };

    private static DeleteItemRequest ToRequest(TransactDelete delete, ReturnValues returnValues) => new()
    {
        TableName = delete.TableName,
        Key = delete.ItemKey,
        ConditionExpression = delete.ConditionExpression,
        ExpressionAttributeNames = delete.ExpressionAttributeNames,
        ExpressionAttributeValues = delete.ExpressionAttributeValues,
        ReturnValues = returnValues,
        ReturnValuesOnConditionCheckFailure = delete.ReturnValuesOnConditionCheckFailure,
    };

    private static PutItemRequest ToRequest(TransactPut put, ReturnValues returnValues) => new()
    {
        TableName = put.TableName,
        ConditionExpression = put.ConditionExpression,
        ExpressionAttributeNames = put.ExpressionAttributeNames,
        ExpressionAttributeValues = put.ExpressionAttributeValues,
        ReturnValues = returnValues,
        ReturnValuesOnConditionCheckFailure = put.ReturnValuesOnConditionCheckFailure,
    };
}
