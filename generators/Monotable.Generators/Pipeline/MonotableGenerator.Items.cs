using System.Linq;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Emission;
using Monotable.Generators.Model;

namespace Monotable.Generators.Pipeline;

public sealed partial class MonotableGenerator
{
    // The type of a table's items depends on less than the table does, so it has models of its own.
    private static void EmitItems(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<EntityModel> own,
        IncrementalValuesProvider<EntityModel> included,
        IncrementalValuesProvider<ParsedTable> tables,
        IncrementalValueProvider<EquatableArray<string>> refused,
        IncrementalValueProvider<bool> canEmit)
    {
        var entities = own.Select(static (model, _) => PartitionStage.Entity(model)).Collect()
            .Combine(included.Select(static (model, _) => PartitionStage.Entity(model)).Collect())
            .Select(static (all, _) => all.Left.Concat(all.Right)
                .OrderBy(static entity => entity.Entity, System.StringComparer.Ordinal)
                .ToEquatableArray())
            .WithTrackingName(TrackingNames.ItemEntities);
        var items = tables.Where(static parsed => parsed.Header is not null)
            .Select(static (parsed, _) => parsed.Header!)
            .Combine(entities.Combine(refused))
            .Select(static (pair, _) => ItemsStage.Model(pair.Left, pair.Right.Left, pair.Right.Right))
            .WithTrackingName(TrackingNames.ItemsModels);
        context.RegisterSourceOutput(items.Combine(canEmit), static (output, pair) =>
        {
            if (pair.Right)
            {
                output.AddSource(HintNames.Of(pair.Left), ItemsEmitter.Emit(pair.Left));
                output.AddSource(HintNames.OfBodies(pair.Left), ItemsEmitter.EmitCodec(pair.Left));
            }
        });
    }
}
