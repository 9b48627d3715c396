using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Monotable.Generators.KeyLock;
using Monotable.Generators.KeySpace;
using Monotable.Generators.Model;

namespace Monotable.Generators.Pipeline;

public sealed partial class MonotableGenerator
{
    private static IncrementalValueProvider<KeySpaceFacts> KeySpace(
        IncrementalValuesProvider<EntityModel> own,
        IncrementalValuesProvider<EntityModel> included,
        IncrementalValueProvider<EquatableArray<string>> refused) =>
        own.Collect().Combine(included.Collect()).Combine(refused)
            .Select(static (all, _) => KeySpaceAnalysis.Of(
                all.Left.Left.Concat(all.Left.Right).Where(model => !all.Right.Contains(model.Type.Type))))
            .WithTrackingName(TrackingNames.KeySpace);

    // The one thing that an entity's files take from other entities; hardly any edit changes it.
    private static IncrementalValuesProvider<EntityModel> WithExactQueries(
        IncrementalValuesProvider<EntityModel> models, IncrementalValueProvider<KeySpaceFacts> keySpace) =>
        models.Combine(keySpace.Select(static (facts, _) => facts.Exact)).Select(static (pair, _) => pair.Right
            .Where(query => query.Entity == pair.Left.Type.Type && query.Table == pair.Left.Table.Type)
            .Select(static query => query.Index)
            .ToEquatableArray() is { Count: > 0 } indexes ? pair.Left with { ExactQueries = indexes } : pair.Left);

    private static IncrementalValueProvider<TableFacts> Facts(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<EntityModel> own,
        IncrementalValuesProvider<EntityModel> included,
        IncrementalValuesProvider<ParsedCollection> collections,
        IncrementalValueProvider<KeySpaceFacts> keySpace)
    {
        var nestings = collections.Where(static parsed => parsed.Model is not null)
            .Select(static (parsed, _) => Nesting.Of(parsed.Model!).ToEquatableArray())
            .Collect();
        var overlaps = keySpace.Combine(nestings).Select(static (pair, _) => pair.Left.Overlaps
            .Select(overlap => overlap.Except(pair.Right.SelectMany(static nesting => nesting)))
            .OfType<KeyOverlap>()
            .ToEquatableArray());
        var lines = Lines(own).Combine(Lines(included))
            .Select(static (lines, _) => lines.Left.Concat(lines.Right).SelectMany(static entity => entity).ToEquatableArray());
        var recorded = context.AdditionalTextsProvider
            .Where(static text => Path.GetFileName(text.Path) == KeyLockFile.Name)
            .Select(static (text, token) => text.GetText(token)?.ToString() ?? "")
            .Collect();
        var state = lines.Combine(recorded).Select(static (pair, _) => KeyLockState.Of(pair.Left, pair.Right.FirstOrDefault()));
        return overlaps.Combine(state).Select(static (pair, _) => new TableFacts(pair.Left, pair.Right)).WithTrackingName(TrackingNames.TableFacts);
    }

    private static IncrementalValueProvider<System.Collections.Immutable.ImmutableArray<EquatableArray<KeyLockLine>>> Lines(
        IncrementalValuesProvider<EntityModel> models) => models.Select(static (model, _) => KeyLockLines.Of(model).ToEquatableArray()).Collect();
}
