using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Diagnostics;
using Monotable.Generators.Emission;
using Monotable.Generators.Model;

namespace Monotable.Generators.Pipeline;

public sealed partial class MonotableGenerator
{
    private static IncrementalValueProvider<EquatableArray<ItemEntity>> ItemEntities(
        IncrementalValuesProvider<EntityModel> own, IncrementalValuesProvider<EntityModel> included) =>
        own.Where(static model => !model.IsFamily).Select(static (model, _) => PartitionStage.Entity(model)).Collect()
            .Combine(included.Where(static model => !model.IsFamily).Select(static (model, _) => PartitionStage.Entity(model)).Collect())
            .Select(static (all, _) => all.Left.Concat(all.Right)
                .OrderBy(static entity => entity.Entity, System.StringComparer.Ordinal)
                .ToEquatableArray())
            .WithTrackingName(TrackingNames.ItemEntities);

    // The type of a table's items depends on less than the table does, so it has models of its own.
    private static void EmitItems(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<(EquatableArray<ItemEntity> All, EquatableArray<string> Refused)> entities,
        IncrementalValuesProvider<ParsedTable> tables,
        IncrementalValueProvider<bool> canEmit)
    {
        var items = tables.Where(static parsed => parsed.Header is not null)
            .Select(static (parsed, _) => (Header: parsed.Header!, parsed.Members))
            .Combine(entities)
            .Select(static (pair, _) => ItemsStage.Model(pair.Left.Header, pair.Right.All, pair.Right.Refused, pair.Left.Members))
            .WithTrackingName(TrackingNames.ItemsModels);
        context.RegisterSourceOutput(items.Combine(canEmit), static (output, pair) =>
        {
            if (pair.Right)
            {
                output.AddSource(HintNames.Of(pair.Left), ItemsEmitter.Emit(pair.Left));
                output.AddSource(HintNames.OfBodies(pair.Left), ItemsEmitter.EmitCodec(pair.Left));
            }
        });
        context.RegisterSourceOutput(tables.Combine(items.Collect()), static (output, pair) => ReportClashes(output, pair.Left, pair.Right));
    }

    private static void ReportClashes(SourceProductionContext output, ParsedTable table, ImmutableArray<ItemsModel> items)
    {
        foreach (var clash in items.Where(model => model.Header.Equals(table.Header)).SelectMany(static model => model.Clashes))
        {
            output.ReportDiagnostic(Diagnostic.Create(CollectionsRules.PartitionTaken, table.Location, clash, table.Header!.Name));
        }
    }

    private static void EmitCollections(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<(EquatableArray<ItemEntity> All, EquatableArray<string> Refused)> entities,
        IncrementalValuesProvider<ParsedCollection> collections,
        IncrementalValueProvider<bool> canEmit)
    {
        var plans = collections.Where(static parsed => parsed.Model is not null)
            .Select(static (parsed, _) => parsed.Model!)
            .Combine(entities)
            .Select(static (pair, _) =>
                new CollectionStage(pair.Left, pair.Right.All.Where(entity => !pair.Right.Refused.Contains(entity.Entity))).Plan)
            .WithTrackingName(TrackingNames.CollectionPlans);
        context.RegisterSourceOutput(plans.Combine(canEmit), static (output, pair) =>
        {
            if (pair is { Left: { } plan, Right: true })
            {
                output.AddSource(HintNames.Of(plan.Model), CollectionEmitter.Emit(plan));
            }
        });
    }

    private static void RegisterCollectionDiagnostics(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ParsedEntity> entities,
        IncrementalValuesProvider<ParsedTable> tables,
        IncrementalValuesProvider<ParsedCollection> collections)
    {
        context.RegisterSourceOutput(collections, static (output, parsed) => Report(output, parsed.Diagnostics));
        context.RegisterSourceOutput(
            collections.Collect().Combine(entities.Collect().Combine(tables.Collect())),
            static (output, all) => ReportCollections(output, all.Left, all.Right.Left, all.Right.Right));
    }

    // Where an entity is refused, what a collection lacks would only be a consequence.
    private static void ReportCollections(
        SourceProductionContext output,
        ImmutableArray<ParsedCollection> collections,
        ImmutableArray<ParsedEntity> entities,
        ImmutableArray<ParsedTable> tables)
    {
        if (collections.Length == 0 || entities.Any(static parsed => parsed.IsRefused) || tables.Any(static table => table.HasErrors))
        {
            return;
        }

        var all = entities.SelectMany(static parsed => parsed.Models)
            .Concat(tables.SelectMany(static table => table.Included).Select(static entity => entity.Model))
            .Where(static model => !model.IsFamily)
            .Select(PartitionStage.Entity)
            .OrderBy(static entity => entity.Entity, System.StringComparer.Ordinal)
            .ToList();
        foreach (var collection in collections.Where(static parsed => parsed.Model is not null))
        {
            foreach (var problem in new CollectionStage(collection.Model!, all).Problems)
            {
                output.ReportDiagnostic(Diagnostic.Create(problem.Rule, collection.Location, problem.Arguments));
            }
        }
    }
}
