namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Writes a transaction without conditions in two halves, between which others act.</summary>
internal sealed class TornWriteCanary(IDynamoDbProvider inner, Schedule schedule) : DelegatingProvider(inner)
{
    protected override async ValueTask<TResponse> InvokeAsync<TRequest, TResponse>(
        ProviderOperation operation,
        TRequest request,
        Func<TRequest, CancellationToken, ValueTask<TResponse>> next,
        CancellationToken cancellationToken)
    {
        if (request is not TransactWriteItemsRequest { TransactItems: { Count: > 1 } items } write)
        {
            return await next(request, cancellationToken);
        }

        await next(Half(items.Take(items.Count / 2)), cancellationToken);
        schedule.Meanwhile();
        return await next(Half(items.Skip(items.Count / 2)), cancellationToken);

        TRequest Half(IEnumerable<TransactWriteItem> half) => (TRequest)(object)(write with { TransactItems = [.. half], ClientRequestToken = null });
    }
}
