namespace Monotable.Simulation.Tests;

/// <summary>One action of a transaction: a put if it has an item, an update if it has one, else a delete or a check.</summary>
internal sealed record TransactAction(Item Key, Guard Guard, Item? Item = null, Update? Update = null, bool IsDelete = false)
{
    /// <summary>Works out the item as the action leaves it.</summary>
    public Item? Apply(Item? old)
    {
        var updated = Update?.Apply(old, Key);
        if (updated is not null)
        {
            Model.CheckItem(updated);
        }

        var createsNothing = old is null && Update is { OnlyRemoves: true };
        return IsDelete || createsNothing ? null : Item ?? updated ?? old;
    }

    public TransactWriteItem ToRequest(string tableName)
    {
        var text = new ExpressionText();
        var update = Update?.Render(text);
        var condition = Guard.Condition?.Render(text);
        TransactWriteItem action = this switch
        {
            { Item: { } item } => new TransactPut { TableName = tableName, Item = new WriteSlot<Item>(Key, item, ItemCodec.Instance) },
            { Update: not null } => new TransactUpdate { TableName = tableName, ItemKey = Key, UpdateExpression = update! },
            { IsDelete: true } => new TransactDelete { TableName = tableName, ItemKey = Key },
            _ => new TransactConditionCheck { TableName = tableName, ItemKey = Key },
        };
        return action with
        {
            ConditionExpression = condition,
            ExpressionAttributeNames = text.Names,
            ExpressionAttributeValues = text.Values,
            ReturnValuesOnConditionCheckFailure =
                Guard.ItemOnFailure ? ReturnValuesOnConditionCheckFailure.AllOld : ReturnValuesOnConditionCheckFailure.None,
        };
    }

    public override string ToString()
    {
        var text = new ExpressionText();
        var update = Update?.Render(text);
        var kind = Item is not null ? "put" : Update is not null ? "update" : IsDelete ? "delete" : "check";
        return $"{kind} {Outcome.Text(Item ?? Key)} {update} with {Outcome.Text(text.Values)}{Guard}";
    }
}
