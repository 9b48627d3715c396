namespace Monotable;

/// <summary>The delays between the attempts of a batch: exponential, with full jitter.</summary>
internal readonly struct BatchRetry(Table table)
{
    public int AttemptsMax => table.Options.BatchAttemptsMax;

    /// <summary>Whether the service refused a whole request because there were too many.</summary>
    public static bool IsThrottled(DynamoDbException exception) =>
        exception is ProvisionedThroughputExceededException or RequestLimitExceededException or ThrottlingException;

    public async Task DelayAsync(int attempt, CancellationToken cancellationToken)
    {
        var longest = Math.Min(
            table.Options.BatchRetryDelay.TotalMilliseconds * Math.Pow(2, attempt), table.Options.BatchRetryDelayMax.TotalMilliseconds);

        // A timer knows whole milliseconds: less than one would be no delay at all.
        var delay = TimeSpan.FromMilliseconds(Math.Ceiling((1 - Random.Shared.NextDouble()) * longest));
        await Task.Delay(delay, table.TimeProvider, cancellationToken).ConfigureAwait(false);

        // The time may be up at the same moment: what is cancelled sends nothing more.
        cancellationToken.ThrowIfCancellationRequested();
    }
}
