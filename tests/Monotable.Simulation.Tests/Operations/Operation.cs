namespace Monotable.Simulation.Tests;

/// <summary>One random operation: what the model expects of it, and how to ask a provider for it.</summary>
internal abstract class Operation
{
    /// <summary>Applies the operation to the model.</summary>
    /// <exception cref="ModelFaultException">The service refuses it.</exception>
    public abstract string Expect(Model model);

    public abstract Task<string> RunAsync(IDynamoDbProvider provider, string tableName);

    protected static string Answer(bool hasItem, Item? item) => $"ok {Outcome.Text(hasItem ? item : null)}";

    protected static ReturnValuesOnConditionCheckFailure OnFailure(bool itemOnFailure) =>
        itemOnFailure ? ReturnValuesOnConditionCheckFailure.AllOld : ReturnValuesOnConditionCheckFailure.None;

    protected static void CheckCondition(Guard guard, Item? item)
    {
        if (!guard.Allows(item))
        {
            throw ModelFaultException.ConditionFailed(guard.ItemOnFailure ? item : null);
        }
    }
}
