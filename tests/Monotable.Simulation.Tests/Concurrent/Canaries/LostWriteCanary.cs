namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Acknowledges one update that it does not do.</summary>
/// <param name="inner">The provider that executes.</param>
/// <param name="number">Which one.</param>
internal sealed class LostWriteCanary(IDynamoDbProvider inner, int number) : Canary(inner)
{
    private int _seen;

    protected override object? Swallow(object request) =>
        request is UpdateItemRequest { ConditionExpression: null } && ++_seen == number ? new UpdateItemResponse<Item>() : null;
}
