using System.Text;

namespace Monotable.Simulation.Tests.Concurrent;

/// <summary>
/// Looks for an order of the calls of a history in which each answers what the model does, and in which no call stands before one that was
/// answered before it began. There is one if each call took effect at one moment between its start and its end.
/// </summary>
/// <remarks>
/// A search as Wing and Gong describe it: take any call that may come next, go on, and go back where that leads nowhere. What was tried is kept
/// as the set of the calls done and the state they lead to, so that nothing is tried twice. A call without an answer may stand anywhere
/// after its start, or nowhere.
/// </remarks>
internal sealed class LinearizabilityChecker
{
    /// <summary>The most calls of a history: sets of calls are bits of a number.</summary>
    public const int CallCountMax = 128;

    private readonly Call[] _calls;
    private readonly UInt128 _answered;
    private readonly HashSet<(UInt128 Done, Model State)> _tried = [];
    private UInt128 _best;

    private LinearizabilityChecker(IEnumerable<Call> calls)
    {
        // Where several may come next, the one answered first is the best guess.
        _calls = [.. calls.OrderBy(call => call.End).ThenBy(call => call.Start)];
        if (_calls.Length > CallCountMax)
        {
            throw new InvalidOperationException($"A history may have {CallCountMax} calls, not {_calls.Length}.");
        }

        for (var i = 0; i < _calls.Length; i++)
        {
            _answered |= _calls[i].IsOpen ? 0 : Bit(i);
        }
    }

    /// <summary>Checks a history, and gets the state that it leads to.</summary>
    /// <exception cref="SimulationException">There is no such order.</exception>
    public static Model Check(Model initial, IReadOnlyList<Call> calls)
    {
        CheckConflicts(calls);
        var checker = new LinearizabilityChecker(calls.Where(call => !call.IsConflict));
        return checker.Search(0, initial) ?? throw new SimulationException(checker.Describe(initial));
    }

    // A conflict is an answer like any other: it must be true.
    private static void CheckConflicts(IReadOnlyList<Call> calls)
    {
        foreach (var call in calls.Where(call => call.IsConflict))
        {
            var isTrue = calls.Any(other => other != call
                && other.Operation is TransactWriteOperation
                && other.Overlaps(call)
                && other.Operation.Keys.Intersect(call.Operation.Keys).Any());
            if (!isTrue)
            {
                throw new SimulationException($"There is no transaction with which this call is in conflict:\n  {call}");
            }
        }
    }

    private static UInt128 Bit(int place) => UInt128.One << place;

    private Model? Search(UInt128 done, Model state)
    {
        if ((done & _answered) == _answered)
        {
            return state;
        }

        if (!_tried.Add((done, state)))
        {
            return null;
        }

        _best = UInt128.PopCount(done & _answered) > UInt128.PopCount(_best & _answered) ? done : _best;
        var deadline = long.MaxValue;
        for (var i = 0; i < _calls.Length; i++)
        {
            deadline = (done & Bit(i)) == 0 ? Math.Min(deadline, _calls[i].End) : deadline;
        }

        for (var i = 0; i < _calls.Length; i++)
        {
            if ((done & Bit(i)) == 0 && _calls[i].Start < deadline && TryApply(_calls[i], state) is { } next
                && Search(done | Bit(i), next) is { } end)
            {
                return end;
            }
        }

        return null;
    }

    private static Model? TryApply(Call call, Model state)
    {
        var next = state.Copy();
        var outcome = Outcome.Of(() => call.Operation.Expect(next));
        return call.IsOpen || outcome == call.Outcome ? next : null;
    }

    private string Describe(Model initial)
    {
        var text = new StringBuilder("No order of these calls explains their answers. At best, all but those with a star have a place.");
        text.Append("\n  from").Append(Outcome.Text(initial.Items));
        foreach (var (place, call) in _calls.Index().OrderBy(entry => entry.Item.Start))
        {
            text.Append("\n  ").Append((_best & Bit(place)) == 0 ? '*' : ' ').Append(call);
        }

        return text.ToString();
    }
}
