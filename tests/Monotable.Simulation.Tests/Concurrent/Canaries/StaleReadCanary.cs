namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Answers a read of an item with what the read of it before was answered.</summary>
internal sealed class StaleReadCanary(IDynamoDbProvider inner) : Canary(inner)
{
    private readonly Dictionary<Item, GetItemResponse<Item>> _seen = [];

    protected override object ChangeResponse(object request, object response)
    {
        if (request is not GetItemRequest { ProjectionExpression: null } get || response is not GetItemResponse<Item> fresh)
        {
            return response;
        }

        var answer = _seen.GetValueOrDefault(get.Key, fresh);
        _seen[get.Key] = fresh;
        return answer;
    }
}
