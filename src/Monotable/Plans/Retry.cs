namespace Monotable;

/// <summary>The delays between attempts: exponential, with full jitter.</summary>
internal readonly struct Retry(Table table, int attemptsMax, TimeSpan first, TimeSpan longest)
{
    public int AttemptsMax => attemptsMax;

    /// <summary>Between the requests of a batch, while the service is overloaded.</summary>
    public static Retry OfBatches(Table table) =>
        new(table, table.Options.BatchAttemptsMax, table.Options.BatchRetryDelay, table.Options.BatchRetryDelayMax);

    /// <summary>Between the attempts of a write that reads first, while other writers are faster.</summary>
    public static Retry OfWrites(Table table) =>
        new(table, table.Options.WriteAttemptsMax, table.Options.WriteRetryDelay, table.Options.WriteRetryDelayMax);

    /// <summary>Whether the service refused a whole request because there were too many.</summary>
    public static bool IsThrottled(DynamoDbException exception) =>
        exception is ProvisionedThroughputExceededException or RequestLimitExceededException or ThrottlingException;

    public async Task DelayAsync(int attempt, CancellationToken cancellationToken)
    {
        var bound = Math.Min(first.TotalMilliseconds * Math.Pow(2, attempt), longest.TotalMilliseconds);

        // A timer knows whole milliseconds: less than one would be no delay at all.
        var delay = TimeSpan.FromMilliseconds(Math.Ceiling((1 - Random.Shared.NextDouble()) * bound));
        await Task.Delay(delay, table.TimeProvider, cancellationToken).ConfigureAwait(false);

        // The time may be up at the same moment: what is cancelled sends nothing more.
        cancellationToken.ThrowIfCancellationRequested();
    }
}
