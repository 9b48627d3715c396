namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>Gives each client a thread.</summary>
internal sealed class Threads : Schedule
{
    private int _foreground;

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

    public override void Meanwhile() => Thread.Yield();

    private void Run(IClient client)
    {
        try
        {
            var steps = client.RunAsync().GetAsyncEnumerator();
            while (TryStep(steps) && !(client.IsBackground && Volatile.Read(ref _foreground) == 0))
            {
                // The next step.
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
