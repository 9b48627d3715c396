namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>In which order the steps of clients happen.</summary>
internal abstract class Schedule
{
    /// <summary>Runs clients until all those that are not in the background are at their end.</summary>
    public abstract Task RunAsync(IReadOnlyList<IClient> clients);

    /// <summary>
    /// Lets other clients act. The engine calls it while a transaction has its items, and canaries in the middle of what should be whole.
    /// </summary>
    public abstract void Meanwhile();

    /// <summary>Takes a step of a client. Nothing in this process waits, so a step is done when it returns.</summary>
    protected static bool TryStep(IAsyncEnumerator<string> steps)
    {
        var step = steps.MoveNextAsync().AsTask();
        return step.IsCompleted ? step.GetAwaiter().GetResult() : throw new InvalidOperationException("A step did not complete before it returned.");
    }
}
