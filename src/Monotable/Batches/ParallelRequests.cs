namespace Monotable;

/// <summary>Sends several requests, some at once.</summary>
internal static class ParallelRequests
{
    /// <summary>
    /// Begins requests in order, and waits where too many are under way. After a failure nothing more is begun; what is under way comes to its end,
    /// since a write that is cut off may or may not have happened.
    /// </summary>
    /// <returns>The results, in the order of the requests.</returns>
    public static async Task<TResult[]> RunAsync<TRequest, TResult>(
        IEnumerable<TRequest> requests, int underWayMax, Func<TRequest, Task<TResult>> sendAsync)
    {
        var all = new List<Task<TResult>>();
        var underWay = new List<Task<TResult>>();
        try
        {
            foreach (var request in requests)
            {
                if (underWay.Count == underWayMax)
                {
                    var ended = await Task.WhenAny(underWay).ConfigureAwait(false);
                    underWay.Remove(ended);
                    await ended.ConfigureAwait(false);
                }

                var sent = sendAsync(request);
                all.Add(sent);
                underWay.Add(sent);
            }

            return await Task.WhenAll(all).ConfigureAwait(false);
        }
        finally
        {
            await ((Task)Task.WhenAll(underWay)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
