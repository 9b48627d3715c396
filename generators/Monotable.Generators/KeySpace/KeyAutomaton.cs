using System;
using System.Collections.Generic;
using System.Linq;

namespace Monotable.Generators.KeySpace;

/// <summary>
/// A nondeterministic finite automaton over UTF-16 code units: the texts that a key template can produce. It is built forwards, from one state to
/// the next, and compared with another by a breadth-first walk over pairs of states, which finds a shortest common text.
/// </summary>
internal sealed partial class KeyAutomaton
{
    private readonly List<List<(CharSet Set, int Target)>> _edges = [[]];
    private readonly List<List<int>> _jumps = [[]];

    /// <summary>Gets the state that was reached last; when the automaton is complete, the accepting one.</summary>
    public int Last { get; private set; }

    /// <summary>Adds a character.</summary>
    public void One(CharSet set)
    {
        var next = AddState();
        _edges[Last].Add((set, next));
        Last = next;
    }

    public void Text(string text)
    {
        foreach (var c in text)
        {
            One(CharSet.Of(c));
        }
    }

    public void Times(CharSet set, int count)
    {
        for (var i = 0; i < count; i++)
        {
            One(set);
        }
    }

    /// <summary>Adds what <paramref name="add"/> adds, any number of times.</summary>
    public void Repeat(Action add)
    {
        var start = Fork();
        add();
        _jumps[Last].Add(start);
        Last = AddState();
        _jumps[start].Add(Last);
    }

    /// <summary>Adds one of several.</summary>
    public void Either(IEnumerable<Action> alternatives)
    {
        var start = Fork();
        var ends = new List<int>();
        foreach (var add in alternatives)
        {
            Last = start;
            add();
            ends.Add(Last);
        }

        Last = AddState();
        foreach (var end in ends)
        {
            _jumps[end].Add(Last);
        }
    }

    /// <summary>A shortest text that both can produce, or null.</summary>
    public string? Common(KeyAutomaton other)
    {
        var walk = new Walk(this, other);
        for (var i = 0; i < walk.Steps.Count; i++)
        {
            if (walk.IsAtEnd(i))
            {
                return walk.TextTo(i);
            }

            walk.Continue(i);
        }

        return null;
    }

    private List<int> Closure(int state)
    {
        var reached = new List<int> { state };
        for (var i = 0; i < reached.Count; i++)
        {
            reached.AddRange(_jumps[reached[i]].Where(target => !reached.Contains(target)));
        }

        return reached;
    }

    // A loop or a choice starts at a state of its own, so that no earlier loop leads back into it.
    private int Fork()
    {
        var start = AddState();
        _jumps[Last].Add(start);
        Last = start;
        return start;
    }

    private int AddState()
    {
        _edges.Add([]);
        _jumps.Add([]);
        return _edges.Count - 1;
    }

    /// <summary>The pairs of states of two automata that one text leads to, in the order in which they are found.</summary>
    private sealed class Walk
    {
        private readonly KeyAutomaton _first;
        private readonly KeyAutomaton _second;
        private readonly HashSet<(int First, int Second)> _visited = [];

        public Walk(KeyAutomaton first, KeyAutomaton second)
        {
            _first = first;
            _second = second;
            Visit(-1, '\0', 0, 0);
        }

        public List<(int Previous, char Char, int First, int Second)> Steps { get; } = [];

        public bool IsAtEnd(int step) => Steps[step].First == _first.Last && Steps[step].Second == _second.Last;

        public void Continue(int step)
        {
            foreach (var (set, target) in _first._edges[Steps[step].First])
            {
                foreach (var (otherSet, otherTarget) in _second._edges[Steps[step].Second])
                {
                    if (set.Common(otherSet) is { } common)
                    {
                        Visit(step, common, target, otherTarget);
                    }
                }
            }
        }

        public string TextTo(int step)
        {
            var text = new List<char>();
            for (; Steps[step].Previous >= 0; step = Steps[step].Previous)
            {
                text.Add(Steps[step].Char);
            }

            text.Reverse();
            return new string([.. text]);
        }

        // A state stands for all that are reached from it without a character.
        private void Visit(int previous, char c, int first, int second)
        {
            var seconds = _second.Closure(second);
            foreach (var state in _first.Closure(first))
            {
                foreach (var other in seconds.Where(other => _visited.Add((state, other))))
                {
                    Steps.Add((previous, c, state, other));
                }
            }
        }
    }
}
