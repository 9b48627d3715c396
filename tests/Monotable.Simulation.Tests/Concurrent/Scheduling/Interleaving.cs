namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>
/// Interleaves the steps of clients on one thread, as a seed says. In the middle of a transaction others take steps too, some of which are
/// transactions again.
/// </summary>
internal sealed class Interleaving(Random random) : Schedule
{
    private const int DepthMax = 4;
    private const int TraceLength = 30;

    private readonly List<Turn> _waiting = [];
    private readonly Queue<string> _trace = [];
    private int _depth;

    /// <summary>Gets or sets what is done after each step, when no operation is under way.</summary>
    public Func<Task>? AfterEachStep { get; set; }

    public override async Task RunAsync(IReadOnlyList<IClient> clients)
    {
        _waiting.AddRange(clients.Select(client => new Turn(client, client.RunAsync().GetAsyncEnumerator())));
        try
        {
            while (_waiting.Exists(turn => !turn.Client.IsBackground))
            {
                Step();
                await (AfterEachStep?.Invoke() ?? Task.CompletedTask);
            }
        }
        catch (SimulationException failure)
        {
            throw new SimulationException($"{failure.Message}\nThe last steps, oldest first:\n  {string.Join("\n  ", _trace)}");
        }
        finally
        {
            _waiting.Clear();
        }
    }

    public override void Meanwhile()
    {
        for (var count = random.Next(5); count > 0 && _waiting.Count > 0 && _depth < DepthMax; count--)
        {
            Step();
        }
    }

    private void Step()
    {
        var place = random.Next(_waiting.Count);
        var turn = _waiting[place];
        _waiting.RemoveAt(place);
        var indent = new string(' ', _depth * 2);
        _depth++;
        try
        {
            if (TryStep(turn.Steps))
            {
                Trace($"{indent}{turn.Client.Name}: {turn.Steps.Current}");
                _waiting.Add(turn);
            }
        }
        finally
        {
            _depth--;
        }
    }

    private void Trace(string step)
    {
        _trace.Enqueue(step);
        if (_trace.Count > TraceLength)
        {
            _trace.Dequeue();
        }
    }

    private sealed record Turn(IClient Client, IAsyncEnumerator<string> Steps);
}
