namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Reads the items of a transaction in two halves, between which others act.</summary>
internal sealed class TornReadCanary(IDynamoDbProvider inner, Schedule schedule) : DelegatingProvider(inner)
{
    protected override async ValueTask<TResponse> InvokeAsync<TRequest, TResponse>(
        ProviderOperation operation,
        TRequest request,
        Func<TRequest, CancellationToken, ValueTask<TResponse>> next,
        CancellationToken cancellationToken)
    {
        if (request is not TransactGetItemsRequest { TransactItems: { Count: > 1 } items } read)
        {
            return await next(request, cancellationToken);
        }

        await next(Half(items.Take(items.Count / 2)), cancellationToken);
        schedule.Meanwhile();
        return await next(Half(items.Skip(items.Count / 2)), cancellationToken);

        TRequest Half(IEnumerable<TransactGetItem> half) => (TRequest)(object)(read with { TransactItems = [.. half] });
    }
}
