namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Acknowledges some updates that it does not do. The answer to one may be lost on its way, which excuses it; not to all.</summary>
/// <param name="inner">The provider that executes.</param>
/// <param name="oneIn">One in how many updates it does not do.</param>
internal sealed class LostWriteCanary(IDynamoDbProvider inner, int oneIn) : Canary(inner)
{
    private int _seen;

    protected override object? Swallow(object request) =>
        request is UpdateItemRequest { ConditionExpression: null } && ++_seen % oneIn == 0 ? new UpdateItemResponse<Item>() : null;
}
