namespace Monotable.Simulation.Tests;

/// <summary>One random operation: what the model expects of it, and how to ask a provider for it.</summary>
internal abstract class Operation
{
    /// <summary>Gets whether it happens at one moment, whatever others do meanwhile.</summary>
    public virtual bool IsAtomic => true;

    /// <summary>Gets the keys of the items that may be in the way of a transaction.</summary>
    public virtual IEnumerable<Item> Keys => [];

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
