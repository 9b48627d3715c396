namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Leaves out the condition checks of transactions, as if each action were isolated by itself.</summary>
internal sealed class SkippedCheckCanary(IDynamoDbProvider inner) : Canary(inner)
{
    protected override object ChangeRequest(object request) => request is TransactWriteItemsRequest write
        ? write with { TransactItems = [.. write.TransactItems.Where(action => action is not TransactConditionCheck)] }
        : request;
}
