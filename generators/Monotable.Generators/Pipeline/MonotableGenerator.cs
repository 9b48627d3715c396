using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Monotable.Generators.Diagnostics;
using Monotable.Generators.Emission;
using Monotable.Generators.Model;
using Monotable.Generators.Parsing;

namespace Monotable.Generators.Pipeline;

/// <summary>Compiles table classes and entities to keys, codecs, repositories and queries. Here are only the wires.</summary>
[Generator(LanguageNames.CSharp)]
public sealed partial class MonotableGenerator : IIncrementalGenerator
{
    private const int LanguageVersionMin = 1300;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var entities = context.SyntaxProvider
            .ForAttributeWithMetadataName(WellKnown.EntityOfTable, static (_, _) => true, Transforms.Entity)
            .WithTrackingName(TrackingNames.Entities);
        var tables = context.SyntaxProvider
            .ForAttributeWithMetadataName(WellKnown.SingleTable, static (_, _) => true, Transforms.Table)
            .WithTrackingName(TrackingNames.Tables);
        var collections = context.SyntaxProvider
            .ForAttributeWithMetadataName(WellKnown.ItemCollectionOfTable, static (_, _) => true, Transforms.Collection)
            .WithTrackingName(TrackingNames.Collections);
        var canEmit = context.ParseOptionsProvider
            .Select(static (options, _) => (int)((CSharpParseOptions)options).LanguageVersion >= LanguageVersionMin);

        var own = entities.SelectMany(static (parsed, _) => parsed.Models)
            .WithTrackingName(TrackingNames.EntityModels);
        var included = tables.SelectMany(static (parsed, _) => parsed.Included.Select(static entity => entity.Model))
            .WithTrackingName(TrackingNames.IncludedModels);
        var headers = own.Collect().Combine(included.Collect())
            .Select(static (models, _) => models.Left.Concat(models.Right)
                .Select(TableStage.Header)
                .OrderBy(static header => header.Entity, System.StringComparer.Ordinal)
                .ToEquatableArray())
            .WithTrackingName(TrackingNames.EntityHeaders);
        var refused = headers.Select(static (all, _) => TableStage.Refused(all)).WithTrackingName(TrackingNames.Refused);

        var keySpace = KeySpace(own, included, refused);
        EmitEntities(context, WithExactQueries(own, keySpace).Combine(refused).Combine(canEmit).WithTrackingName(TrackingNames.EntityOutputs));
        EmitEntities(context, WithExactQueries(included, keySpace).Combine(refused).Combine(canEmit).WithTrackingName(TrackingNames.IncludedOutputs));
        EmitProjections(context, refused, canEmit);
        EmitTables(context, tables, headers.Combine(refused), canEmit);
        var itemEntities = ItemEntities(own, included).Combine(refused);
        EmitItems(context, itemEntities, tables, canEmit);
        EmitCollections(context, itemEntities, collections, canEmit);
        RegisterDiagnostics(context, entities, tables, Facts(context, own, included, collections, keySpace));
        RegisterCollectionDiagnostics(context, entities, tables, collections);
    }

    private static void EmitTables(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ParsedTable> tables,
        IncrementalValueProvider<(EquatableArray<EntityHeader> All, EquatableArray<string> Refused)> entities,
        IncrementalValueProvider<bool> canEmit)
    {
        var models = tables.Where(static parsed => parsed.Header is not null)
            .Select(static (parsed, _) => parsed.Header!)
            .Combine(entities)
            .Select(static (pair, _) => TableStage.Model(pair.Left, pair.Right.All, pair.Right.Refused))
            .WithTrackingName(TrackingNames.TableModels);
        context.RegisterSourceOutput(models.Combine(canEmit), static (output, pair) =>
        {
            if (pair.Right)
            {
                output.AddSource(HintNames.Of(pair.Left), TableEmitter.Emit(pair.Left));
            }
        });
    }

    private static void EmitEntities(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<((EntityModel Model, EquatableArray<string> Refused) Left, bool CanEmit)> models) =>
        context.RegisterSourceOutput(models, static (output, pair) =>
        {
            var (model, refused) = pair.Left;
            if (pair.CanEmit && !refused.Contains(model.Type.Type))
            {
                var plan = new EntityPlan(model);
                output.AddSource(HintNames.Of(model), FacadeEmitter.Emit(plan));
                output.AddSource(HintNames.OfBodies(model), BodiesEmitter.Emit(plan));
            }
        });

    // A pipeline of its own, because locations change with every edit and would spoil the caching of what is emitted.
    private static void RegisterDiagnostics(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ParsedEntity> entities,
        IncrementalValuesProvider<ParsedTable> tables,
        IncrementalValueProvider<TableFacts> facts)
    {
        context.RegisterSourceOutput(entities, static (output, parsed) => Report(output, parsed.Diagnostics));
        context.RegisterSourceOutput(tables, static (output, parsed) => Report(output, parsed.Diagnostics));
        context.RegisterSourceOutput(
            entities.Collect().Combine(tables.Collect()).Combine(facts),
            static (output, all) => new TableReport(all.Left.Left, all.Left.Right, all.Right).WriteTo(output));
        context.RegisterSourceOutput(tables.Combine(context.ParseOptionsProvider), static (output, pair) =>
        {
            var version = ((CSharpParseOptions)pair.Right).LanguageVersion;
            if ((int)version < LanguageVersionMin)
            {
                output.ReportDiagnostic(Diagnostic.Create(InternalsRules.LanguageVersion, pair.Left.Location, version.ToDisplayString()));
            }
        });
    }

    private static void Report(SourceProductionContext output, IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            output.ReportDiagnostic(diagnostic);
        }
    }
}
