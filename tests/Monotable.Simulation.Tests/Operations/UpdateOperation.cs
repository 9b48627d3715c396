namespace Monotable.Simulation.Tests;

internal sealed class UpdateOperation(Item key, Update update, Guard guard, ReturnValues returns) : Operation
{
    public override IEnumerable<Item> Keys => [key];

    public override string Expect(Model model)
    {
        update.Check();
        Model.CheckKey(key);
        var old = model.Find(key);
        CheckCondition(guard, old);
        var updated = update.Apply(old, key);
        Model.CheckItem(updated);
        if (old is null && update.OnlyRemoves)
        {
            return Answer(false, null);
        }

        model.Put(updated);
        return returns switch
        {
            ReturnValues.AllOld => Answer(old is not null, old),
            ReturnValues.AllNew => Answer(true, updated),
            ReturnValues.UpdatedOld => Touched(old ?? Item.Empty),
            ReturnValues.UpdatedNew => Touched(updated),
            _ => Answer(false, null),
        };
    }

    public override async Task<string> RunAsync(IDynamoDbProvider provider, string tableName)
    {
        var text = new ExpressionText();
        var request = new UpdateItemRequest
        {
            TableName = tableName,
            Key = key,
            UpdateExpression = update.Render(text),
            ConditionExpression = guard.Condition?.Render(text),
            ExpressionAttributeNames = text.Names,
            ExpressionAttributeValues = text.Values,
            ReturnValues = returns,
            ReturnValuesOnConditionCheckFailure = OnFailure(guard.ItemOnFailure),
        };
        var response = await provider.UpdateItemAsync(request, ItemCodec.Instance);
        return Answer(response.HasAttributes, response.Attributes);
    }

    public override string ToString()
    {
        var text = new ExpressionText();
        return $"update {Outcome.Text(key)} {update.Render(text)} ({string.Join(", ", update.Paths.Select(path => path.Root))}) "
            + $"with {Outcome.Text(text.Values)} returning {returns}{guard}";
    }

    private string Touched(Item item)
    {
        var touched = new Selection([.. update.Paths]).Of(item);
        return Answer(touched.Count > 0, touched);
    }
}
