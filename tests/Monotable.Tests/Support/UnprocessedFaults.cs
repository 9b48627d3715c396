using Monotable.Protocol;

namespace Monotable.Tests.Support;

/// <summary>Lets a random part of each batch through, and throttles some as a whole.</summary>
internal sealed class UnprocessedFaults(IDynamoDbProvider inner, int seed) : PartialBatches(inner)
{
    private readonly Random _random = new(seed);

    protected override async ValueTask<TResponse> InvokeAsync<TRequest, TResponse>(
        ProviderOperation operation,
        TRequest request,
        Func<TRequest, CancellationToken, ValueTask<TResponse>> next,
        CancellationToken cancellationToken)
    {
        await Task.Yield();
        return await base.InvokeAsync(operation, request, next, cancellationToken);
    }

    protected override ILookup<bool, T> Passes<T>(IReadOnlyList<T> all)
    {
        lock (_random)
        {
            return _random.Next(5) == 0 ? throw new ThrottlingException("slow") : all.ToLookup(_ => _random.Next(3) == 0);
        }
    }
}
