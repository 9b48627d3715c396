namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>A provider with one fault, which lies in the requests that it passes on, or in the answers.</summary>
internal abstract class Canary(IDynamoDbProvider inner) : DelegatingProvider(inner)
{
    /// <summary>Gets the answer to a request that is not passed on; nothing for one that is.</summary>
    protected virtual object? Swallow(object request) => null;

    protected virtual object ChangeRequest(object request) => request;

    protected virtual object ChangeResponse(object request, object response) => response;

    protected override async ValueTask<TResponse> InvokeAsync<TRequest, TResponse>(
        ProviderOperation operation,
        TRequest request,
        Func<TRequest, CancellationToken, ValueTask<TResponse>> next,
        CancellationToken cancellationToken) =>
        Swallow(request!) is { } answer
            ? (TResponse)answer
            : (TResponse)ChangeResponse(request!, (await next((TRequest)ChangeRequest(request!), cancellationToken))!);
}
