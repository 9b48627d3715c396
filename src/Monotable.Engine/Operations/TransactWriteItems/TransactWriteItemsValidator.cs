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
        var layer = context.LayerOf(ProviderOperation.TransactWriteItems);
        CheckConstraints(layer, context.Options.Texts, request);
        var writes = new List<BoundWrite>(request.TransactItems.Count);
        for (var i = 0; i < request.TransactItems.Count; i++)
        {
            // Paths are for faults.
            var path = "";
            if (request.Faults is not null)
            {
                CheckAlternatives(request.Faults, $"transactItems.{i + 1}.member.", layer);
                path = PathOf(request.TransactItems[i], i);
            }

            writes.Add(Bind(context, request.TransactItems[i], request.Faults, path, layer));
        }

        ValueFaults.CheckRest(request.Faults, layer);
        CheckSize(writes);
        return writes;
    }

    private static void CheckConstraints(TextLayer layer, TextEdition edition, TransactWriteItemsRequest request)
    {
        var constraints = new RequestConstraints(layer, request.Faults);
        if (request.ClientRequestToken is { } token)
        {
            constraints.Length("clientRequestToken", token, 1, DynamoDbLimits.ClientRequestTokenLengthMax);
        }

        constraints.Enum("returnConsumedCapacity");
        constraints.Enum("returnItemCollectionMetrics");
        constraints.TransactItems(request.TransactItems, edition);
        for (var i = 0; i < request.TransactItems?.Count; i++)
        {
            var action = request.TransactItems[i];
            if (request.Faults is null && !RequestConstraints.IsTableName(action.TableName))
            {
                constraints.TableName(action.TableName, PathOf(action, i) + "tableName");
            }

            if (action is TransactConditionCheck { ConditionExpression: null })
            {
                constraints.NotNull(PathOf(action, i) + "conditionExpression", action.ConditionExpression);
            }
        }

        constraints.ThrowIfAny();
    }

    private static string PathOf(TransactWriteItem action, int index) => $"transactItems.{index + 1}.member.{action switch
    {
        TransactPut => "put",
        TransactUpdate => "update",
        TransactDelete => "delete",
        _ => "conditionCheck",
    }}.";

    private static void CheckAlternatives(RequestFaults? faults, string path, TextLayer layer)
    {
        if (RequestFaults.Find(faults, path) is { } fault)
        {
            throw layer.Fault(fault.Text.Length == 0 ? ServiceTexts.TransactionActionMissing : ServiceTexts.TransactionActionTwice);
        }
    }

    private static BoundWrite Bind(EngineContext context, TransactWriteItem action, RequestFaults? faults, string path, TextLayer layer)
    {
        var table = context.Reference(action.TableName, layer);
        CheckParameters(layer, action);
        var item = action is TransactPut put ? SlotFiller.Take(put.Item) : action.Key;
        ValueFaults.Check(faults, path + (action is TransactPut ? "item" : "key"), layer);
        if (action is TransactPut)
        {
            ItemLimits.CheckForm(item, layer);
        }

        var expressions = new RequestExpressions(layer, action.ExpressionAttributeNames, action.ExpressionAttributeValues, faults, path);
        var update = expressions.Update((action as TransactUpdate)?.UpdateExpression);
        var condition = expressions.Condition(action.ConditionExpression);
        expressions.CheckUnused();
        var returnsItem = action.ReturnValuesOnConditionCheckFailure == ReturnValuesOnConditionCheckFailure.AllOld;
        return action switch
        {
            TransactPut => new PutWrite(item) { Table = table, Condition = condition, ReturnsItemOnFailure = returnsItem },
            TransactUpdate => new UpdateWrite(item, update) { Table = table, Condition = condition, ReturnsItemOnFailure = returnsItem },
            TransactDelete => new DeleteWrite(item) { Table = table, Condition = condition, ReturnsItemOnFailure = returnsItem },
            _ => new CheckWrite(item) { Table = table, Condition = condition, ReturnsItemOnFailure = returnsItem },
        };
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
