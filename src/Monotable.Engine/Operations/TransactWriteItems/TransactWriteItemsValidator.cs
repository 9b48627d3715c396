using Monotable.Engine.Expressions;
using Monotable.Engine.Model;
using Monotable.Engine.Operations.Shared;
using Monotable.Engine.Operations.Writing;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.TransactWriteItems;

/// <summary>Checks a TransactWriteItems in itself and binds its expressions: what is at fault here is no reason of a cancellation.</summary>
internal static class TransactWriteItemsValidator
{
    public static List<BoundWrite> Validate(EngineContext context, TransactWriteItemsRequest request)
    {
        var layer = OperationLayers.Of(ProviderOperation.TransactWriteItems);
        CheckCounts(request);
        var writes = new List<BoundWrite>(request.TransactItems.Count);
        for (var i = 0; i < request.TransactItems.Count; i++)
        {
            if (request.TransactItems[i] is TransactConditionCheck { ConditionExpression: null })
            {
                throw OperationLayers.EnvelopedFault(ServiceTexts.CheckWithoutCondition(i + 1));
            }

            writes.Add(Bind(context, request.TransactItems[i], layer));
        }

        CheckSize(writes);
        return writes;
    }

    private static void CheckCounts(TransactWriteItemsRequest request)
    {
        if (request.ClientRequestToken is { Length: > DynamoDbLimits.ClientRequestTokenLengthMax } token)
        {
            throw OperationLayers.EnvelopedFault(ServiceTexts.TokenTooLong(token, DynamoDbLimits.ClientRequestTokenLengthMax));
        }

        if (request.ClientRequestToken is "")
        {
            throw OperationLayers.EnvelopedFault(ServiceTexts.TokenTooShort);
        }

        if (request.TransactItems.Count == 0)
        {
            throw OperationLayers.EnvelopedFault(ServiceTexts.TransactionItemsEmpty);
        }

        if (request.TransactItems.Count > DynamoDbLimits.TransactionActionsMax)
        {
            throw OperationLayers.EnvelopedFault(ServiceTexts.TransactionItemsMany(DynamoDbLimits.TransactionActionsMax));
        }
    }

    private static BoundWrite Bind(EngineContext context, TransactWriteItem action, TextLayer layer)
    {
        var table = context.Reference(action.TableName, layer);
        CheckParameters(layer, action);
        var expressions = new RequestExpressions(layer, action.ExpressionAttributeNames, action.ExpressionAttributeValues);
        var update = expressions.Update((action as TransactUpdate)?.UpdateExpression);
        var condition = expressions.Condition(action.ConditionExpression);
        expressions.CheckUnused();
        var returnsItem = action.ReturnValuesOnConditionCheckFailure == ReturnValuesOnConditionCheckFailure.AllOld;
        switch (action)
        {
            case TransactPut put:
                var item = SlotFiller.Take(put.Item);
                ItemLimits.CheckForm(item, layer);
                return new PutWrite(item) { Table = table, Condition = condition, ReturnsItemOnFailure = returnsItem };
            case TransactUpdate:
                return new UpdateWrite(action.Key, update) { Table = table, Condition = condition, ReturnsItemOnFailure = returnsItem };
            case TransactDelete:
                return new DeleteWrite(action.Key) { Table = table, Condition = condition, ReturnsItemOnFailure = returnsItem };
            default:
                return new CheckWrite(action.Key) { Table = table, Condition = condition, ReturnsItemOnFailure = returnsItem };
        }
    }

    private static void CheckParameters(TextLayer layer, TransactWriteItem action)
    {
        var rules = new ParameterRules(layer);
        if (action is TransactUpdate update)
        {
            rules.Expression("UpdateExpression", update.UpdateExpression);
        }

        rules.Expression("ConditionExpression", action.ConditionExpression);
        rules.Check(action.ExpressionAttributeNames, action.ExpressionAttributeValues);
    }

    /// <summary>Checks the size of what a transaction puts.</summary>
    public static void CheckSize(List<BoundWrite> writes)
    {
        var sizeBytes = writes.Sum(static write => write is PutWrite put ? (long)put.Item.SizeBytes : 0);
        if (sizeBytes > DynamoDbLimits.TransactionBytesMax)
        {
            throw new DynamoDbValidationException(ServiceTexts.TransactionTooLarge(sizeBytes));
        }
    }
}
