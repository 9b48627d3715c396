using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Diagnostics;
using Monotable.Generators.Model;

namespace Monotable.Generators.KeyLock;

/// <summary>Reports in what the entities of a project differ from its lock file.</summary>
/// <param name="entities">The entities of all tables, with where they are declared.</param>
/// <param name="tables">The table classes, with where they are declared.</param>
internal sealed class KeyLockReport(
    IReadOnlyList<(EntityModel Model, Location Location)> entities, IReadOnlyList<(string Name, Location Location)> tables)
{
    /// <summary>Compares the entities with the file's text, which is null where there is no file.</summary>
    public IEnumerable<Diagnostic> Diagnostics(string? recorded)
    {
        if (tables.Count == 0 || entities.Count == 0)
        {
            yield break;
        }

        var located = new Dictionary<string, Location>();
        var lines = new List<KeyLockLine>();
        foreach (var (model, location) in entities)
        {
            foreach (var line in KeyLockLines.Of(model))
            {
                lines.Add(line);
                located[line.Subject] = location;
            }
        }

        var content = ImmutableDictionary<string, string?>.Empty.Add(KeyLockRules.ContentProperty, KeyLockFile.Format(lines));
        if (recorded is null)
        {
            yield return Diagnostic.Create(KeyLockRules.FileMissing, tables[0].Location, content, tables[0].Name);
            yield break;
        }

        foreach (var difference in KeyLockDifference.Between(KeyLockFile.Parse(recorded), lines))
        {
            var location = located.TryGetValue(difference.Subject, out var declared) ? declared : LocationOf(difference.Subject);
            yield return difference.Recorded is null
                ? Diagnostic.Create(KeyLockRules.LineNew, location, content, difference.Subject, difference.Now)
                : Diagnostic.Create(KeyLockRules.LineChanged, location, content, difference.Subject, difference.Recorded, Now(difference));
        }
    }

    private static string Now(KeyLockDifference difference) => difference.Now is null ? "gone" : $"'{difference.Now}'";

    // What is gone belongs to an entity or a table of which more is left, or to nothing any more.
    private Location LocationOf(string subject)
    {
        bool IsOf(string owner) => subject.StartsWith(owner + " ", StringComparison.Ordinal);
        return entities.FirstOrDefault(entity => IsOf($"{entity.Model.Table.Name} {entity.Model.Type.Name}")).Location
            ?? tables.FirstOrDefault(table => IsOf(table.Name)).Location
            ?? tables[0].Location;
    }
}
