namespace Monotable.Aws;

/// <summary>
/// What keeps retries from adding to an outage: tokens that retries take and successes give back, as in the SDKs' standard mode ("Retry behavior",
/// AWS SDKs and Tools Reference Guide). Safe for use by many threads.
/// </summary>
internal sealed class RetryQuota
{
    public const int Capacity = 500;
    private const int RetryCost = 5;
    private const int TimeoutCost = 10;
    private const int SuccessGain = 1;

    private int _tokens = Capacity;

    /// <summary>Takes what a retry costs.</summary>
    /// <param name="isTimeout">Whether the attempt before timed out.</param>
    /// <param name="cost">What was taken.</param>
    /// <returns><see langword="false"/> where too little is left: there is no retry.</returns>
    public bool TryTake(bool isTimeout, out int cost)
    {
        cost = isTimeout ? TimeoutCost : RetryCost;
        while (true)
        {
            var tokens = Volatile.Read(ref _tokens);
            if (tokens < cost)
            {
                return false;
            }

            if (Interlocked.CompareExchange(ref _tokens, tokens - cost, tokens) == tokens)
            {
                return true;
            }
        }
    }

    /// <summary>Gives back after a success.</summary>
    /// <param name="cost">What the last retry took; 0 where there was none.</param>
    public void Give(int cost)
    {
        var gain = cost == 0 ? SuccessGain : cost;
        while (true)
        {
            var tokens = Volatile.Read(ref _tokens);
            var more = Math.Min(Capacity, tokens + gain);
            if (more == tokens || Interlocked.CompareExchange(ref _tokens, more, tokens) == tokens)
            {
                return;
            }
        }
    }
}
