using System.Globalization;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

internal static partial class FacadeEmitter
{
    /// <summary>The reads of the item that has a unique value.</summary>
    private static void WriteUnique(CodeWriter writer, EntityPlan plan)
    {
        var place = 0;
        foreach (var unique in plan.Model.Unique)
        {
            WriteGetBy(writer, plan, unique, place++);
        }
    }

    private static void WriteGetBy(CodeWriter writer, EntityPlan plan, UniqueModel unique, int place)
    {
        var rule = place.ToString(CultureInfo.InvariantCulture);
        var parts = unique.Parts.ToList();
        var names = Parameters.Of(parts, "cancellationToken", "options", "response", "claim");
        var access = parts.TrueForAll(static part => part.Root.HasPublicType) ? "public" : "internal";
        var result = $"global::System.Threading.Tasks.ValueTask<{plan.Entity}?>";
        var declared = Declare(parts, names).ToList();
        var arguments = string.Join(", ", parts.Select(part => names[part.Name]));
        var what = string.Join(" and ", parts.Select(static part => $"<c>{part.Name}</c>"));
        writer.Line($"/// <summary>Reads the item that has the unique {what}, by way of the item that claims it.</summary>");
        writer.Line($"{access} {result} GetBy{unique.Name}Async({Comma(declared, Token + " cancellationToken = default")}) =>");
        writer.Deeper($"GetBy{unique.Name}Async({arguments}, default, cancellationToken);").Line();
        writer.Line($"/// <summary>Reads the item that has the unique {what}, by way of the item that claims it.</summary>");
        var parameters = Comma(declared, $"{Root}ReadOptions options", Token + " cancellationToken = default");
        writer.Open($"{access} async {result} GetBy{unique.Name}Async({parameters})");
        writer.Line($"var claim = {plan.Unique}.{unique.Name}Key({arguments});");
        writer.Line($"var response = await GetOwnerAsync({plan.Unique}.Rules[{rule}], claim, options, cancellationToken).ConfigureAwait(false);");
        writer.Line("return response.Found ? response.Item : null;");
        writer.Close().Line();
    }
}
