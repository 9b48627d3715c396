namespace Monotable.Simulation.Tests;

internal sealed class TransactWriteOperation(TransactAction[] actions) : Operation
{
    private const string None = "None";

    public override IEnumerable<Item> Keys => actions.Select(action => action.Key);

    public override string Expect(Model model)
    {
        if (actions.DistinctBy(action => action.Key).Count() < actions.Length)
        {
            throw ModelFaultException.Validation();
        }

        foreach (var action in actions)
        {
            action.Update?.Check();
        }

        var reasons = new List<(string Code, Item? Item)>();
        var results = new List<Item?>();
        foreach (var action in actions)
        {
            reasons.Add(Judge(action, model.Find(action.Key), results));
            if (reasons[^1].Code == "ValidationError")
            {
                // The service does not look at the actions after the first that is impossible.
                reasons.AddRange(Enumerable.Repeat((None, (Item?)null), actions.Length - reasons.Count));
                break;
            }
        }

        if (reasons.Any(reason => reason.Code != None))
        {
            throw new ModelFaultException(Outcome.Canceled(reasons));
        }

        Commit(model, results);
        return "ok";
    }

    public override async Task<string> RunAsync(IDynamoDbProvider provider, string tableName)
    {
        await provider.TransactWriteItemsAsync(
            new TransactWriteItemsRequest { TransactItems = [.. actions.Select(action => action.ToRequest(tableName))] });
        return "ok";
    }

    public override string ToString() => $"transact write{string.Concat(actions.Select(action => $"\n    {action}"))}";

    private static (string Code, Item? Item) Judge(TransactAction action, Item? old, List<Item?> results)
    {
        if (!action.Guard.Allows(old))
        {
            return ("ConditionalCheckFailed", action.Guard.ItemOnFailure ? old : null);
        }

        try
        {
            results.Add(action.Apply(old));
            return (None, null);
        }
        catch (ModelFaultException)
        {
            return ("ValidationError", null);
        }
    }

    private void Commit(Model model, List<Item?> results)
    {
        foreach (var (action, result) in actions.Zip(results))
        {
            if (result is null)
            {
                model.Remove(action.Key);
            }
            else
            {
                model.Put(result);
            }
        }
    }
}
