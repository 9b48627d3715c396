namespace Monotable.Tests.Histories;

/// <summary>A client's provider: every call waits for its turn.</summary>
/// <param name="inner">The provider that executes.</param>
/// <param name="client">The client's name.</param>
/// <param name="waiting">Where calls wait.</param>
internal sealed class Gate(IDynamoDbProvider inner, string client, List<WaitingCall> waiting) : DelegatingProvider(inner)
{
    protected override async ValueTask<TResponse> InvokeAsync<TRequest, TResponse>(
        ProviderOperation operation,
        TRequest request,
        Func<TRequest, CancellationToken, ValueTask<TResponse>> next,
        CancellationToken cancellationToken)
    {
        var call = new WaitingCall(client, operation);
        waiting.Add(call);
        await call.Turn.Task.ConfigureAwait(false);
        return await next(request, cancellationToken).ConfigureAwait(false);
    }
}
