using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Diagnostics;
using Monotable.Generators.Emission;
using Monotable.Generators.Model;

namespace Monotable.Generators.Pipeline;

/// <summary>Holds an item collection against the entities of its table: what partition it is read from, and where each item goes.</summary>
internal sealed class CollectionStage
{
    private readonly CollectionModel _model;
    private readonly List<ItemEntity> _table;
    private readonly Dictionary<string, ItemEntity> _entities;
    private readonly List<CollectionProblem> _problems = [];

    /// <summary>Begins with a collection and all entities that are not refused.</summary>
    public CollectionStage(CollectionModel model, IEnumerable<ItemEntity> entities)
    {
        _model = model;
        _table = entities.Where(entity => entity.Table == model.Table.Type).ToList();
        _entities = _table.GroupBy(static entity => entity.Entity).ToDictionary(static group => group.Key, static group => group.First());
        var used = model.Root.Entities.Distinct().ToList();
        CheckEntities(used);
        var partitions = used.Where(_entities.ContainsKey).Select(entity => (Entity: entity, Partition: PartitionOf(entity))).ToList();
        CheckPartitions(partitions);
        var groups = model.Root.All.SelectMany(GroupsOf).ToList();
        if (_problems.Count == 0)
        {
            CheckOthers(used, partitions[0].Partition!);
            Plan = NewPlan(used, partitions.ConvertAll(static use => use.Partition!), groups);
        }
    }

    /// <summary>Gets what to emit; null where it cannot be read.</summary>
    public CollectionPlan? Plan { get; }

    public IReadOnlyList<CollectionProblem> Problems => _problems;

    private static string Short(string entity) => $"'{Names.Short(entity)}'";

    private void Report(DiagnosticDescriptor rule, params object[] arguments) => _problems.Add(new(rule, [_model.Root.Name, .. arguments]));

    private PartitionModel? PartitionOf(string entity) =>
        _entities[entity].Partitions.FirstOrDefault(partition => partition.Index == _model.Index);

    private void CheckEntities(List<string> used)
    {
        foreach (var entity in used.Where(entity => !_entities.ContainsKey(entity)))
        {
            Report(CollectionsRules.CollectionPartition, $"{Short(entity)} is no entity of table class '{_model.Table.Name}'");
        }

        foreach (var twice in _model.Root.Entities.GroupBy(static entity => entity).Where(static group => group.Count() > 1))
        {
            Report(CollectionsRules.CollectionEntityTwice, "entity " + Short(twice.Key));
        }

        if (_model.Root.Parameters.Count(static parameter => parameter.IsRest) > 1)
        {
            Report(CollectionsRules.CollectionEntityTwice, "the rest");
        }

        if (used.Count == 0)
        {
            Report(CollectionsRules.CollectionPartition, "none of its parameters is an entity");
        }

        var sets = _table.Select(static entity => entity.Set);
        if (sets.Contains(_model.Set))
        {
            Report(CollectionsRules.CollectionNotUsable, $"cannot be read through '{_model.Set}', an entity's set. Set another one: Set = \"…\"");
        }
    }

    private void CheckPartitions(List<(string Entity, PartitionModel? Partition)> partitions)
    {
        var where = _model.Index.Length == 0 ? "" : $" in index '{_model.Index}'";
        var isWhole = _model.Table.Indexes.All(index => index.Name != _model.Index || index.Projection == ProjectionKind.All);
        foreach (var (entity, _) in partitions.Where(static use => use.Partition is null))
        {
            var why = isWhole ? "" : ", which does not project all attributes";
            Report(CollectionsRules.CollectionPartition, $"entity {Short(entity)} has no query{where}{why}");
        }

        var known = partitions.Where(static use => use.Partition is not null).ToList();
        foreach (var (entity, partition) in known.Where(use => use.Partition!.Signature != known[0].Partition!.Signature))
        {
            var (first, text) = (known[0].Entity, known[0].Partition!.Text);
            Report(
                CollectionsRules.CollectionPartition,
                $"the partition key of {Short(first)}{where} is \"{text}\", that of {Short(entity)} is \"{partition!.Text}\"");
        }
    }

    // What the collection leaves to the rest, or to chance.
    private void CheckOthers(List<string> used, PartitionModel partition)
    {
        if (_model.IgnoreOthers || _model.Root.Parameters.Any(static parameter => parameter.IsRest))
        {
            return;
        }

        var others = _table.Where(entity => !used.Contains(entity.Entity) && entity.Partitions
                .Any(other => other.Index == partition.Index && other.Signature == partition.Signature))
            .Select(static entity => Short(entity.Entity))
            .ToList();
        if (others.Count > 0)
        {
            Report(CollectionsRules.CollectionLacksEntity, string.Join(", ", others), _model.Table.ItemName);
        }
    }

    private IEnumerable<CollectionGroup> GroupsOf(CollectionNode node) => node.Parameters
        .Where(static parameter => parameter is { Count: ParameterCount.Many, Nested: not null })
        .SelectMany(parameter => GroupsOf(node, parameter));

    private IEnumerable<CollectionGroup> GroupsOf(CollectionNode node, CollectionParameter list)
    {
        var head = list.Nested!.Head;
        var problem = _model.Index.Length > 0 ? "in an index their keys do not show which belong together"
            : head is null ? $"'{list.Nested.Name}' does not begin with an entity that it needs"
            : "";
        if (problem.Length > 0)
        {
            _problems.Add(new(CollectionsRules.CollectionNotNested, [list.Name, node.Name, problem]));
            yield break;
        }

        foreach (var entity in list.Nested.Entities.Where(entity => entity != head))
        {
            if (!_entities.TryGetValue(head!, out var first) || !_entities.TryGetValue(entity, out var follower))
            {
                continue;
            }

            if (PartsOf(first, follower) is { } parts)
            {
                yield return new(head!, entity, parts.ToEquatableArray());
            }
            else
            {
                problem = $"the key of {Short(entity)} does not begin with the key of {Short(head!)}";
                _problems.Add(new(CollectionsRules.CollectionNotNested, [list.Name, node.Name, problem]));
            }
        }
    }

    // The head's sort key must be the start of the follower's, part by part; then the follower's key tells the head's.
    private static List<string>? PartsOf(ItemEntity head, ItemEntity follower)
    {
        var (own, others) = (head.Partitions[0].Parts, follower.Partitions[0].Parts);
        if (head.Sort.Count == 0 || head.Sort.Count > follower.Sort.Count || own.Count != others.Count)
        {
            return null;
        }

        var names = own.Select((part, place) => (part.Name, Other: others[place].Name))
            .ToDictionary(static pair => pair.Name, static pair => pair.Other);
        for (var i = 0; i < head.Sort.Count; i++)
        {
            var (token, other) = (head.Sort[i], follower.Sort[i]);
            var isLast = i == head.Sort.Count - 1;
            var isStart = isLast ? other.Literal.StartsWith(token.Literal, StringComparison.Ordinal) : other.Literal == token.Literal;
            if (token.Signature != other.Signature || (token.Part.Length == 0 && !isStart))
            {
                return null;
            }

            if (token.Part.Length > 0)
            {
                names[token.Part] = other.Part;
            }
        }

        return [.. head.KeyParts.Select(part => names[part])];
    }

    private CollectionPlan NewPlan(List<string> used, List<PartitionModel> partitions, List<CollectionGroup> groups)
    {
        var items = ItemsStage.Model(_model.Table, _table, default);
        var cases = items.Cases.ToDictionary(static item => item.Entity);
        return new(
            _model,
            _model.IsPublic && items.IsPublic,
            partitions[0].IsOnTable,
            partitions[0].Text,
            ItemsStage.Parts(partitions).ToEquatableArray(),
            partitions[0].Keys,
            used.Select(entity => new CollectionPlace(
                    entity, Names.Short(entity), $"{items.Type}.{Names.Escape(cases[entity].Name)}", cases[entity].Codec, _entities[entity].Key))
                .ToEquatableArray(),
            groups.ToEquatableArray());
    }
}
