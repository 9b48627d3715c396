namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>One client: a sequence of steps, each of which asks a provider for one thing.</summary>
internal interface IClient
{
    string Name { get; }

    /// <summary>Gets whether it goes on only as long as the others do.</summary>
    bool IsBackground => false;

    /// <summary>Does a step each time it is asked for the next element, which says what the step was.</summary>
    IAsyncEnumerable<string> RunAsync();
}
