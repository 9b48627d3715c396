using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Monotable.Generators.KeySpace;

// The ends of the texts in the order of UTF-8 bytes. At each character all states are followed that the texts with that start lead to.
internal sealed partial class KeyAutomaton
{
    /// <summary>The least text; where there is none, because a loop's characters only make texts lower, what comes before the loop.</summary>
    public string Least()
    {
        var text = new StringBuilder();
        var seen = new Dictionary<string, int>();
        for (var states = Reached([0]); !states.Contains(Last) && !IsSeen(states, seen, text);)
        {
            var edges = states.SelectMany(state => _edges[state]).ToList();
            var least = edges.Select(static edge => edge.Set.Least).OrderBy(CharSet.Rank).First();
            states = Next(edges, least);
            text.Append(least);
        }

        return text.ToString();
    }

    /// <summary>The greatest text; where there is none, because a loop's characters make texts ever greater, what comes before the loop.</summary>
    public (string Text, KeyTail Tail) Greatest()
    {
        var text = new StringBuilder();
        var seen = new Dictionary<string, int>();
        for (var states = Reached([0]);;)
        {
            var edges = states.SelectMany(state => _edges[state]).ToList();
            if (edges.Count == 0)
            {
                return (text.ToString(), KeyTail.None);
            }

            if (IsSeen(states, seen, text))
            {
                return (text.ToString(), KeyTail.Limited);
            }

            if (edges.Any(static edge => edge.Set.HasHighest))
            {
                return (text.ToString(), KeyTail.Any);
            }

            var greatest = edges.Select(static edge => edge.Set.Greatest).OrderByDescending(CharSet.Rank).First();
            states = Next(edges, greatest);
            text.Append(greatest);
        }
    }

    // In a loop the text ends where it was entered.
    private static bool IsSeen(List<int> states, Dictionary<string, int> seen, StringBuilder text)
    {
        var key = string.Join(" ", states);
        if (!seen.TryGetValue(key, out var length))
        {
            seen.Add(key, text.Length);
            return false;
        }

        text.Length = length;
        return true;
    }

    private List<int> Next(IEnumerable<(CharSet Set, int Target)> edges, char c) =>
        Reached(edges.Where(edge => edge.Set.Common(CharSet.Of(c)) is not null).Select(static edge => edge.Target));

    private List<int> Reached(IEnumerable<int> states) => [.. states.SelectMany(Closure).Distinct().OrderBy(static state => state)];
}
