using Monotable.Protocol;

namespace Monotable.Tests.Support;

/// <summary>Lets a random part of each batch through, and throttles some as a whole.</summary>
internal sealed class UnprocessedFaults(IDynamoDbProvider inner, int seed) : DelegatingProvider(inner)
{
    private readonly Random _random = new(seed);

    protected override ValueTask<TResponse> InvokeAsync<TRequest, TResponse>(
        ProviderOperation operation,
        TRequest request,
        Func<TRequest, CancellationToken, ValueTask<TResponse>> next,
        CancellationToken cancellationToken) => request switch
        {
            BatchWriteItemRequest write => WriteAsync(write, next, cancellationToken),
            BatchGetItemRequest read => ReadAsync(read, next, cancellationToken),
            _ => next(request, cancellationToken),
        };

    private async ValueTask<TResponse> WriteAsync<TRequest, TResponse>(
        BatchWriteItemRequest request, Func<TRequest, CancellationToken, ValueTask<TResponse>> next, CancellationToken cancellationToken)
    {
        await Task.Yield();
        var (passed, held) = Split(request.RequestItems["shop"]);
        if (passed.Count > 0)
        {
            var part = request with { RequestItems = new Dictionary<string, IReadOnlyList<WriteRequest>> { ["shop"] = passed } };
            await next((TRequest)(object)part, cancellationToken);
        }

        return (TResponse)(object)new BatchWriteItemResponse
        {
            UnprocessedItems = new Dictionary<string, IReadOnlyList<WriteRequest>> { ["shop"] = held },
        };
    }

    private async ValueTask<TResponse> ReadAsync<TRequest, TResponse>(
        BatchGetItemRequest request, Func<TRequest, CancellationToken, ValueTask<TResponse>> next, CancellationToken cancellationToken)
    {
        await Task.Yield();
        var keys = request.RequestItems["shop"];
        var (passed, held) = Split(keys.Keys);
        if (passed.Count > 0)
        {
            var part = request with { RequestItems = new Dictionary<string, KeysAndAttributes> { ["shop"] = keys with { Keys = passed } } };
            await next((TRequest)(object)part, cancellationToken);
        }

        return (TResponse)(object)new BatchGetItemResponse
        {
            UnprocessedKeys = new Dictionary<string, KeysAndAttributes> { ["shop"] = keys with { Keys = held } },
        };
    }

    private (IReadOnlyList<T> Passed, IReadOnlyList<T> Held) Split<T>(IReadOnlyList<T> all)
    {
        lock (_random)
        {
            if (_random.Next(5) == 0)
            {
                throw new ThrottlingException("slow");
            }

            var passes = all.ToLookup(_ => _random.Next(3) == 0);
            return ([.. passes[true]], [.. passes[false]]);
        }
    }
}
