namespace Monotable.Aws;

/// <summary>
/// The time limit of one attempt, together with the caller's own cancellation. Sources are used again, so most attempts allocate none.
/// </summary>
internal readonly struct AttemptTimer : IDisposable
{
    [ThreadStatic]
    private static CancellationTokenSource? cached;

    private readonly CancellationTokenSource _source;
    private readonly CancellationTokenRegistration _registration;

    public AttemptTimer(TimeSpan timeout, CancellationToken cancellationToken)
    {
        _source = cached ?? new();
        cached = null;
        _source.CancelAfter(timeout);
        _registration = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
    }

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        _registration.Dispose();
        if (_source.TryReset())
        {
            cached = _source;
        }
        else
        {
            _source.Dispose();
        }
    }
}
