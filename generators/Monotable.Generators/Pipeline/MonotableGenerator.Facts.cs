using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Monotable.Generators.KeyLock;
using Monotable.Generators.KeySpace;
using Monotable.Generators.Model;

namespace Monotable.Generators.Pipeline;

public sealed partial class MonotableGenerator
{
    private static IncrementalValueProvider<TableFacts> Facts(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<EntityModel> own,
        IncrementalValuesProvider<EntityModel> included,
        IncrementalValueProvider<EquatableArray<string>> refused)
    {
        var models = own.Collect().Combine(included.Collect());
        var overlaps = models.Combine(refused).Select(static (all, _) => KeySpaceAnalysis
            .Overlaps(all.Left.Left.Concat(all.Left.Right).Where(model => !all.Right.Contains(model.Type.Type)))
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
