using Monotable.Protocol;

namespace Monotable;

/// <summary>Checks a condition on an item within a transaction, without writing it. Without further conditions the item must exist.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TFields">Its fields in conditions.</typeparam>
public sealed class CheckOperation<T, TFields> : ConditionalOperation<CheckOperation<T, TFields>, T, TFields>
{
    internal CheckOperation(EntitySource<T, TFields> source, Item key)
        : base(source, key)
    {
    }

    /// <summary>The item must exist.</summary>
    public CheckOperation<T, TFields> Exists() => With(Source.Exists);

    /// <summary>The item must not exist.</summary>
    public CheckOperation<T, TFields> NotExists() => With(Source.NotExists);

    internal override TransactWriteItem ToTransactWriteItem()
    {
        var writer = new ExpressionWriter();
        var condition = writer.Take(Condition ?? Source.Exists);
        return new TransactConditionCheck
        {
            TableName = TableName,
            ItemKey = Key,
            ConditionExpression = condition,
            ExpressionAttributeNames = writer.Names,
            ExpressionAttributeValues = writer.TakeValues(),
            ReturnValuesOnConditionCheckFailure = OnFailure,
        };
    }
}
