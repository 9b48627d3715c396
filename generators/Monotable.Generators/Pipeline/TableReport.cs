using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Diagnostics;
using Monotable.Generators.KeyLock;
using Monotable.Generators.KeySpace;
using Monotable.Generators.Model;

namespace Monotable.Generators.Pipeline;

/// <summary>Reports what concerns several entities of a table.</summary>
internal sealed class TableReport
{
    private readonly ImmutableArray<ParsedTable> _tables;
    private readonly List<(EntityModel Model, EntityHeader Header, Location Location)> _entities;
    private readonly TableFacts _facts;
    private readonly bool _isComplete;

    /// <summary>Takes what was parsed.</summary>
    /// <param name="entities">The entities of this assembly.</param>
    /// <param name="tables">The table classes, with the entities that they include from other assemblies.</param>
    /// <param name="facts">What follows from the models alone.</param>
    public TableReport(ImmutableArray<ParsedEntity> entities, ImmutableArray<ParsedTable> tables, TableFacts facts)
    {
        _tables = tables;
        _facts = facts;
        _entities = entities.SelectMany(static parsed => parsed.Models.Select(model => (Model: model, parsed.Location)))
            .Concat(tables.SelectMany(static table => table.Included).Select(static entity => (entity.Model, entity.Location)))
            .Select(static entity => (entity.Model, TableStage.Header(entity.Model), entity.Location))
            .ToList();
        _isComplete = !entities.Any(static parsed => parsed.IsRefused) && tables.All(static table => !table.HasErrors);
    }

    public void WriteTo(SourceProductionContext output)
    {
        var clashing = new HashSet<EntityHeader>();
        foreach (var clash in TableStage.Clashes(_entities.Select(static entity => entity.Header)))
        {
            clashing.Add(clash.Entity);
            var location = _entities.Last(entity => entity.Header.Equals(clash.Entity)).Location;
            output.ReportDiagnostic(Diagnostic.Create(clash.Rule, location, clash.Arguments));
        }

        var accepted = _entities.Where(entity => !clashing.Contains(entity.Header)).ToList();
        foreach (var table in accepted.GroupBy(static entity => entity.Model.Table.Type))
        {
            ReportExpiry(output, [.. table.Select(static entity => (entity.Model, entity.Location))]);
            ReportClaims(output, [.. table.Select(static entity => (entity.Model, entity.Location))]);
        }

        ReportKeySpace(output);

        // An entity that was refused may be the one that uses an index, or that the lock file records.
        if (_isComplete)
        {
            foreach (var table in _tables.Where(static table => table.Header is not null))
            {
                ReportUnusedIndexes(output, table);
            }
        }

        if (_isComplete && clashing.Count == 0)
        {
            ReportKeyLock(output);
        }
    }

    private void ReportKeyLock(SourceProductionContext output)
    {
        var tables = _tables.Where(static table => table.Header is not null).Select(static table => (table.Header!.Name, table.Location));
        var entities = _entities.GroupBy(static entity => KeyLockLines.Subject(entity.Model))
            .ToDictionary(static named => named.Key, static named => named.First().Location);
        foreach (var diagnostic in new KeyLockReport(entities, [.. tables]).Diagnostics(_facts.KeyLock))
        {
            output.ReportDiagnostic(diagnostic);
        }
    }

    private void ReportKeySpace(SourceProductionContext output)
    {
        foreach (var overlap in _facts.Overlaps)
        {
            var (model, _, location) = _entities.First(entity =>
                entity.Model.Table.Type == overlap.Table && entity.Model.Type.Type == overlap.Entity);
            var own = model.Type.Name;
            var others = string.Join(", ", overlap.Others.Select(static other => $"'{Names.Short(other)}'"));
            output.ReportDiagnostic(overlap.Kind == KeyOverlapKind.SameKey
                ? Diagnostic.Create(KeySpaceRules.SameKey, location, Names.Short(overlap.Others[0]), own, overlap.Example)
                : Diagnostic.Create(KeySpaceRules.ReadsOthers, location, own, Where(overlap), others));
        }
    }

    // The service looks at the attribute of every item, and ignores what is no number.
    private static void ReportExpiry(SourceProductionContext output, IReadOnlyList<(EntityModel Model, Location Location)> entities)
    {
        if (entities.FirstOrDefault(static entity => entity.Model.Expiry is not null).Model is not { } expiring)
        {
            return;
        }

        var table = expiring.Table;
        foreach (var (model, location) in entities)
        {
            if (model.Type.Members.FirstOrDefault(member => member.Attribute == table.ExpiryAttribute) is
                { Role: not MemberRole.TimeToLive, Shape.Stored: StoredKind.Number or StoredKind.Any } member)
            {
                output.ReportDiagnostic(Diagnostic.Create(
                    ExpiryRules.ExpiryAttributeShared, location, member.Name, model.Type.Name, member.Attribute, table.Name, expiring.Type.Name));
            }
        }
    }

    private static void ReportClaims(SourceProductionContext output, IReadOnlyList<(EntityModel Model, Location Location)> entities)
    {
        var uniques = entities.SelectMany(static entity => entity.Model.Unique.Select(unique => (entity.Model, unique))).ToList();
        if (uniques.Count == 0)
        {
            return;
        }

        var keys = entities.Select(static entity => (entity.Model, entity.Location, IndexKeys.OfTable(entity.Model))).ToList();
        foreach (var (owner, unique) in uniques)
        {
            var claims = IndexKeys.OfClaims(owner, unique);
            foreach (var (model, location, primary) in keys)
            {
                if (primary.Common(claims) is { } example)
                {
                    output.ReportDiagnostic(Diagnostic.Create(
                        ExpiryRules.UniqueKeyShared, location, model.Type.Name, example, unique.Name, owner.Type.Name));
                }
            }
        }
    }

    private static string Where(KeyOverlap overlap) => overlap.Index.Length == 0 ? "the table" : $"index '{overlap.Index}'";

    private void ReportUnusedIndexes(SourceProductionContext output, ParsedTable table)
    {
        var used = new HashSet<string>(_entities.Where(entity => entity.Header.Table == table.Header!.Type)
            .SelectMany(static entity => entity.Header.Indexes.Select(static index => index.Index)));
        foreach (var index in table.Header!.Indexes.Where(index => !used.Contains(index.Name)))
        {
            output.ReportDiagnostic(Diagnostic.Create(IndexesRules.IndexUnused, table.Location, index.Name, table.Header.Name));
        }
    }
}
