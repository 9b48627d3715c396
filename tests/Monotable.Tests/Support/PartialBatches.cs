using Monotable.Protocol;

namespace Monotable.Tests.Support;

/// <summary>Lets a part of each batch through and leaves the rest unprocessed.</summary>
internal abstract class PartialBatches(IDynamoDbProvider inner) : DelegatingProvider(inner)
{
    protected override async ValueTask<TResponse> InvokeAsync<TRequest, TResponse>(
        ProviderOperation operation,
        TRequest request,
        Func<TRequest, CancellationToken, ValueTask<TResponse>> next,
        CancellationToken cancellationToken) => request switch
        {
            BatchWriteItemRequest write => await WriteAsync<TRequest, TResponse>(write, next, cancellationToken),
            BatchGetItemRequest read => await ReadAsync<TRequest, TResponse>(read, next, cancellationToken),
            _ => await next(request, cancellationToken),
        };

    /// <summary>Says which part of a batch is let through.</summary>
    protected abstract ILookup<bool, T> Passes<T>(IReadOnlyList<T> all);

    private async ValueTask<TResponse> WriteAsync<TRequest, TResponse>(
        BatchWriteItemRequest request, Func<TRequest, CancellationToken, ValueTask<TResponse>> next, CancellationToken cancellationToken)
    {
        var (table, writes) = request.RequestItems.Single();
        var passes = Passes(writes);
        if (passes.Contains(true))
        {
            var part = request with { RequestItems = new Dictionary<string, IReadOnlyList<WriteRequest>> { [table] = [.. passes[true]] } };
            await next((TRequest)(object)part, cancellationToken);
        }

        return (TResponse)(object)new BatchWriteItemResponse
        {
            UnprocessedItems = new Dictionary<string, IReadOnlyList<WriteRequest>> { [table] = [.. passes[false]] },
        };
    }

    private async ValueTask<TResponse> ReadAsync<TRequest, TResponse>(
        BatchGetItemRequest request, Func<TRequest, CancellationToken, ValueTask<TResponse>> next, CancellationToken cancellationToken)
    {
        var (table, keys) = request.RequestItems.Single();
        var passes = Passes(keys.Keys);
        if (passes.Contains(true))
        {
            var part = request with { RequestItems = new Dictionary<string, KeysAndAttributes> { [table] = keys with { Keys = [.. passes[true]] } } };
            await next((TRequest)(object)part, cancellationToken);
        }

        return (TResponse)(object)new BatchGetItemResponse
        {
            UnprocessedKeys = new Dictionary<string, KeysAndAttributes> { [table] = keys with { Keys = [.. passes[false]] } },
        };
    }
}
