using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Diagnostics;

namespace Monotable.Generators.KeyLock;

/// <summary>Reports in what the entities of a project differ from its lock file.</summary>
/// <param name="entities">Where the entities of all tables are declared, by what their lines begin with.</param>
/// <param name="tables">The table classes, with where they are declared.</param>
internal sealed class KeyLockReport(IReadOnlyDictionary<string, Location> entities, IReadOnlyList<(string Name, Location Location)> tables)
{
    public IEnumerable<Diagnostic> Diagnostics(KeyLockState state)
    {
        if (tables.Count == 0 || entities.Count == 0)
        {
            yield break;
        }

        var content = ImmutableDictionary<string, string?>.Empty.Add(KeyLockRules.ContentProperty, state.Content);
        if (!state.HasFile)
        {
            yield return Diagnostic.Create(KeyLockRules.FileMissing, tables[0].Location, content, tables[0].Name);
            yield break;
        }

        foreach (var difference in state.Differences)
        {
            var location = LocationOf(difference.Subject);
            yield return difference.Recorded is null
                ? Diagnostic.Create(KeyLockRules.LineNew, location, content, difference.Subject, difference.Now)
                : Diagnostic.Create(KeyLockRules.LineChanged, location, content, difference.Subject, difference.Recorded, Now(difference));
        }
    }

    private static string Now(KeyLockDifference difference) => difference.Now is null ? "gone" : $"'{difference.Now}'";

    // What is gone belongs to an entity or a table of which more is left, or to nothing any more.
    private Location LocationOf(string subject)
    {
        var words = subject.Split(' ');
        return words.Length > 1 && entities.TryGetValue($"{words[0]} {words[1]}", out var location)
            ? location
            : tables.FirstOrDefault(table => table.Name == words[0]).Location ?? tables[0].Location;
    }
}
