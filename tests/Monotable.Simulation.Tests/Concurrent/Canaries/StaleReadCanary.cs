namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Answers a read of an item with what the read of it before was answered, if another read has come since.</summary>
internal sealed class StaleReadCanary(IDynamoDbProvider inner) : DelegatingProvider(inner)
{
    private readonly Dictionary<Item, GetItemResponse<Item>> _seen = [];

    protected override async ValueTask<TResponse> InvokeAsync<TRequest, TResponse>(
        ProviderOperation operation,
        TRequest request,
        Func<TRequest, CancellationToken, ValueTask<TResponse>> next,
        CancellationToken cancellationToken)
    {
        var response = await next(request, cancellationToken);
        if (request is not GetItemRequest { ProjectionExpression: null } get || response is not GetItemResponse<Item> fresh)
        {
            return response;
        }

        var answer = _seen.GetValueOrDefault(get.Key, fresh);
        _seen[get.Key] = fresh;
        return (TResponse)(object)answer;
    }
}
