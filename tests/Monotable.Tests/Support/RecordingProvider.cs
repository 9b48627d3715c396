namespace Monotable.Tests.Support;

/// <summary>Records every operation on its way to another provider.</summary>
internal class RecordingProvider(IDynamoDbProvider inner) : DelegatingProvider(inner)
{
    private readonly List<Call> _calls = [];
    private readonly Lock _lock = new();

    public IReadOnlyList<Call> Calls
    {
        get
        {
            lock (_lock)
            {
                return [.. _calls];
            }
        }
    }

    /// <summary>Gets the requests of one kind, in order.</summary>
    public IReadOnlyList<TRequest> Requests<TRequest>() => [.. Calls.Select(static call => call.Request).OfType<TRequest>()];

    /// <summary>Gets the only request, which must be of one kind.</summary>
    public TRequest Single<TRequest>() => Assert.IsType<TRequest>(Assert.Single(Calls).Request);

    public void Clear()
    {
        lock (_lock)
        {
            _calls.Clear();
        }
    }

    protected override ValueTask<TResponse> InvokeAsync<TRequest, TResponse>(
        ProviderOperation operation,
        TRequest request,
        Func<TRequest, CancellationToken, ValueTask<TResponse>> next,
        CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            _calls.Add(new(operation, request!, cancellationToken));
        }

        return base.InvokeAsync(operation, request, next, cancellationToken);
    }
}
