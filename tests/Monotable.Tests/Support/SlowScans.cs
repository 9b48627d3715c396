namespace Monotable.Tests.Support;

/// <summary>Scans that wait to be let go, one gate for all, and are counted while they wait.</summary>
internal sealed class SlowScans(IDynamoDbProvider inner) : DelegatingProvider(inner)
{
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim _begun = new(0);
    private int _underWay;

    public int UnderWay => Volatile.Read(ref _underWay);

    public int UnderWayMax { get; private set; }

    public void Open() => _open.SetResult();

    /// <summary>Waits until a number of further scans have begun.</summary>
    public async Task BegunAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await _begun.WaitAsync();
        }
    }

    protected override async ValueTask<TResponse> InvokeAsync<TRequest, TResponse>(
        ProviderOperation operation,
        TRequest request,
        Func<TRequest, CancellationToken, ValueTask<TResponse>> next,
        CancellationToken cancellationToken)
    {
        lock (_begun)
        {
            UnderWayMax = Math.Max(UnderWayMax, ++_underWay);
        }

        try
        {
            _begun.Release();
            await _open.Task.WaitAsync(cancellationToken);
            return await base.InvokeAsync(operation, request, next, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _underWay);
        }
    }
}
