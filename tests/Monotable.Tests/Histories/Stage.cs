using Monotable.Protocol;

namespace Monotable.Tests.Histories;

/// <summary>
/// Where a story is played: an engine of its own, clients whose calls wait until it is their turn, and choices made in advance. One thread does
/// everything, so the same choices always give the same story.
/// </summary>
internal sealed class Stage(List<Choice> choices)
{
    private readonly List<WaitingCall> _waiting = [];
    private readonly List<string> _played = [];
    private int _choiceCount;

    /// <summary>Gets the engine, for what is done before and after the story; its calls do not wait.</summary>
    public InProcessProvider Engine { get; } = new(new DynamoDbEngine());

    /// <summary>Gets a time in which every delay ends at once.</summary>
    public TimeProvider Time { get; } = new ImpatientTime();

    /// <summary>Gets the calls so far, in the order in which they happened.</summary>
    public IReadOnlyList<string> Played => _played;

    /// <summary>Lets clients act until all are at their end; the choices say whose call is next.</summary>
    public async Task PlayAsync(params (string Name, Func<IDynamoDbProvider, Task> ActAsync)[] clients)
    {
        var ends = Array.ConvertAll(clients, client => client.ActAsync(new Gate(Engine, client.Name, _waiting)));
        while (_waiting.Count > 0)
        {
            var call = _waiting[Choose(_waiting.Count)];
            _waiting.Remove(call);
            _played.Add($"{call.Client}: {call.Operation}");
            call.Turn.SetResult();
        }

        await Task.WhenAll(ends);
    }

    /// <summary>Makes a choice that is explored like the order of calls: of a fault, say.</summary>
    /// <returns>A number from 0 below the count.</returns>
    public int Choose(int count)
    {
        if (_choiceCount == choices.Count)
        {
            choices.Add(new(0, count));
        }

        var choice = choices[_choiceCount++];
        return choice.Count == count
            ? choice.Picked
            : throw new InvalidOperationException($"The story is not deterministic: {count} ways to go on, and {choice.Count} at another time.");
    }
}
