using System.Collections.Concurrent;

namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>All calls of a round.</summary>
internal sealed class History(LogicalClock clock)
{
    private readonly ConcurrentQueue<Call> _calls = [];

    public IReadOnlyList<Call> Calls => [.. _calls];

    public async Task RecordAsync(string client, Operation operation, IDynamoDbProvider provider, string tableName)
    {
        var start = clock.Next();
        string? outcome = null;
        try
        {
            outcome = await Outcome.OfAsync(() => operation.RunAsync(provider, tableName));
        }
        catch (Exception failure) when (LostAnswerException.IsOpen(failure))
        {
            // Whatever happened may happen up to the end of the round.
        }

        _calls.Enqueue(new(client, operation, start, outcome is null ? long.MaxValue : clock.Next(), outcome));
    }
}
