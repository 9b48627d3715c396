namespace Monotable;

/// <summary>The delays between the attempts of a batch: exponential, with full jitter.</summary>
internal readonly struct BatchRetry(Table table)
{
    public int AttemptsMax => Math.Max(1, table.Options.BatchAttemptsMax);

    public Task DelayAsync(int attempt, CancellationToken cancellationToken)
    {
        var longest = Math.Min(
            table.Options.BatchRetryDelay.TotalMilliseconds * Math.Pow(2, attempt), table.Options.BatchRetryDelayMax.TotalMilliseconds);
        return Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.NextDouble() * longest), table.TimeProvider, cancellationToken);
    }
}
