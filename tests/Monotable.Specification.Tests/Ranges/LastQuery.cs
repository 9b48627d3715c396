using Monotable.Protocol;

namespace Monotable.Specification.Tests.Ranges;

/// <summary>Keeps the last query, to ask the service how many items it evaluates for it.</summary>
internal sealed class LastQuery(IDynamoDbProvider inner) : DelegatingProvider(inner)
{
    private QueryRequest? _request;

    public async Task<int> ScannedCountAsync()
    {
        var response = await Inner.QueryAsync(_request!, ItemCodec.Instance);
        return response.ScannedCount;
    }

    protected override ValueTask<TResponse> InvokeAsync<TRequest, TResponse>(
        ProviderOperation operation,
        TRequest request,
        Func<TRequest, CancellationToken, ValueTask<TResponse>> next,
        CancellationToken cancellationToken)
    {
        _request = request as QueryRequest ?? _request;
        return base.InvokeAsync(operation, request, next, cancellationToken);
    }
}
