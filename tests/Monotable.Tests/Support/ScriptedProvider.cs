namespace Monotable.Tests.Support;

/// <summary>Records every operation and answers by a script; what the script leaves open is answered with an empty response.</summary>
internal sealed class ScriptedProvider() : RecordingProvider(new UnreachableProvider())
{
    /// <summary>Gets or sets what answers a request: a response, or null for an empty one. It may throw.</summary>
    public Func<object, object?> Script { get; set; } = static _ => null;

    protected override ValueTask<TResponse> InvokeAsync<TRequest, TResponse>(
        ProviderOperation operation,
        TRequest request,
        Func<TRequest, CancellationToken, ValueTask<TResponse>> next,
        CancellationToken cancellationToken) => base.InvokeAsync(
            operation,
            request,
            async (sent, token) =>
            {
                await Task.Yield();
                token.ThrowIfCancellationRequested();
                return (TResponse)(Script(sent!) ?? Activator.CreateInstance<TResponse>()!);
            },
            cancellationToken);
}
