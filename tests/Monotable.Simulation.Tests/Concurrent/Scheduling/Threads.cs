namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Gives each client a thread.</summary>
internal sealed class Threads : Schedule
{
    private const int YieldOneIn = 4;

    private int _foreground;
    private int _transactionCount;

    public override async Task RunAsync(IReadOnlyList<IClient> clients)
    {
        _foreground = clients.Count(client => !client.IsBackground);
        using var start = new Barrier(clients.Count);
        await Task.WhenAll(clients.Select(client => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                Run(client);
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));
    }

    public override void Meanwhile()
    {
        if (Interlocked.Increment(ref _transactionCount) % YieldOneIn == 0)
        {
            Thread.Yield();
        }
    }

    private void Run(IClient client)
    {
        try
        {
            var steps = client.RunAsync().GetAsyncEnumerator();
            while (TryStep(steps) && !(client.IsBackground && Volatile.Read(ref _foreground) == 0))
            {
                // On few cores, one that tries again and again must not keep the one from running that is in its way.
                Thread.Yield();
            }
        }
        finally
        {
            if (!client.IsBackground)
            {
                Interlocked.Decrement(ref _foreground);
            }
        }
    }
}
