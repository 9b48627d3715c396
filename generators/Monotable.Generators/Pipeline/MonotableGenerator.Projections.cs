using System.Linq;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Emission;
using Monotable.Generators.Model;
using Monotable.Generators.Parsing;

namespace Monotable.Generators.Pipeline;

public sealed partial class MonotableGenerator
{
    // A projection is parsed with its entity, so its file depends on nothing else.
    private static void EmitProjections(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<string>> refused,
        IncrementalValueProvider<bool> canEmit)
    {
        var projections = context.SyntaxProvider
            .ForAttributeWithMetadataName(WellKnown.ProjectionOf, static (_, _) => true, ProjectionTransform.Projection)
            .WithTrackingName(TrackingNames.Projections);
        var models = projections.Where(static parsed => parsed.Model is not null)
            .Select(static (parsed, _) => parsed.Model!)
            .WithTrackingName(TrackingNames.ProjectionModels)
            .Combine(refused)
            .Combine(canEmit);
        context.RegisterSourceOutput(models, static (output, pair) =>
        {
            var (model, refused) = pair.Left;
            if (pair.Right && !refused.Contains(model.Entity))
            {
                output.AddSource(HintNames.Of(model), ProjectionEmitter.Emit(model));
                output.AddSource(HintNames.OfBodies(model), BodiesEmitter.EmitProjection(model));
            }
        });
        context.RegisterSourceOutput(projections, static (output, parsed) => Report(output, parsed.Diagnostics));
    }
}
