namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Updates single items without looking at the condition: of two writers at once, the later one wins.</summary>
internal sealed class UnconditionalCanary(IDynamoDbProvider inner) : Canary(inner)
{
    protected override object ChangeRequest(object request)
    {
        if (request is not UpdateItemRequest { ConditionExpression: not null } update)
        {
            return request;
        }

        // The expression may name what only the condition used.
        var values = update.ExpressionAttributeValues!.Where(value => update.UpdateExpression!.Contains(value.Key, StringComparison.Ordinal));
        return update with { ConditionExpression = null, ExpressionAttributeValues = Item.Create(values) };
    }
}
