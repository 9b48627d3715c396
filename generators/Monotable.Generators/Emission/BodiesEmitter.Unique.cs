using System.Collections.Generic;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

internal static partial class BodiesEmitter
{
    /// <summary>The keys under which unique values are claimed, of members and of stored items.</summary>
    private static void WriteUnique(CodeWriter writer, EntityPlan plan)
    {
        if (plan.Model.Unique.Count == 0)
        {
            return;
        }

        writer.Line($"/// <summary>What is unique among items of {plan.Model.Type.Name}.</summary>");
        writer.Open($"internal static class {plan.UniqueName}");
        writer.Line("public static UniqueRule[] Rules { get; } =").Line("[");
        foreach (var unique in plan.Model.Unique)
        {
            var attributes = string.Join(", ", unique.Parts.Select(static part => Names.Literal(part.Root.Attribute)));
            writer.Deeper($"new({Names.Literal(unique.Name)}, [{attributes}], {unique.Name}Of),");
        }

        writer.Line("];").Line();
        foreach (var unique in plan.Model.Unique)
        {
            WriteClaim(writer, plan, unique);
        }

        writer.Close().Line();
    }

    private static void WriteClaim(CodeWriter writer, EntityPlan plan, UniqueModel unique)
    {
        var parts = unique.Parts.ToList();
        var names = Parameters.Of(parts, "item");
        var arguments = string.Join(", ", parts.Select(part => names[part.Name]));
        var keys = new List<string> { $"({Names.Literal(unique.Partition.Attribute)}, {plan.KeysName}.{unique.Name}Claim({arguments}))" };
        if (unique.Sort is { } sort)
        {
            keys.Add($"({Names.Literal(sort.Attribute)}, {Names.Literal(sort.Text)})");
        }

        writer.Line($"public static Item {unique.Name}Key({Declare(parts, names)}) =>");
        writer.Deeper($"Item.Create({string.Join(", ", keys)});").Line();
        writer.Line($"private static Item? {unique.Name}Of(Item item) =>");
        var reads = parts.Select(part =>
            $"StoredPart.TryRead<{part.Shape.Type}, {CodecExpression.Of(part.Shape, plan)}>("
            + $"item, {Names.Literal(part.Root.Attribute)}, out var {names[part.Name]})");
        writer.Deeper(string.Join("\n&& ", reads)).Deeper($"? {unique.Name}Key({arguments})\n: null;").Line();
    }
}
