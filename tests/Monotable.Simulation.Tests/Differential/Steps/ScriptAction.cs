namespace Monotable.Simulation.Tests.Differential;

/// <summary>One action of a transaction.</summary>
/// <param name="Kind">Which of the four it is.</param>
/// <param name="Item">The item to put, or the key.</param>
/// <param name="Update">The update expression of an update.</param>
/// <param name="Guarded">The condition and the placeholders.</param>
internal sealed record ScriptAction(ScriptActionKind Kind, Item Item, TextExpression? Update, Guarded Guarded)
{
    public TransactWriteItem ToRequest(string tableName)
    {
        TransactWriteItem action = Kind switch
        {
            ScriptActionKind.Put => new TransactPut { TableName = tableName, Item = new WriteSlot<Item>(Item, Item, ItemCodec.Instance) },
            ScriptActionKind.Update => new TransactUpdate { TableName = tableName, ItemKey = Item, UpdateExpression = Update?.Text ?? "" },
            ScriptActionKind.Delete => new TransactDelete { TableName = tableName, ItemKey = Item },
            _ => new TransactConditionCheck { TableName = tableName, ItemKey = Item },
        };
        return action with
        {
            ConditionExpression = Guarded.Condition?.Text,
            ExpressionAttributeNames = Guarded.Placeholders.Names,
            ExpressionAttributeValues = Guarded.Placeholders.Values,
            ReturnValuesOnConditionCheckFailure = Guarded.OnFailure,
        };
    }

    public IEnumerable<ScriptAction> Simpler()
    {
        foreach (var guarded in Guarded.Simpler(Update))
        {
            yield return this with { Guarded = guarded };
        }

        foreach (var update in Update?.Simpler() ?? [])
        {
            yield return this with { Update = update };
        }

        foreach (var item in SimplerValues.Of(Item))
        {
            yield return this with { Item = item };
        }
    }

    public override string ToString() =>
        $"{Kind.ToString().ToLowerInvariant()} {Outcome.Text(Item)}{(Update is null ? "" : $" «{Update}»")}{Guarded}";
}
