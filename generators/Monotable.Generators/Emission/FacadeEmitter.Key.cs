using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

internal static partial class FacadeEmitter
{
    private static void WriteKey(CodeWriter writer, EntityPlan plan)
    {
        var templates = string.Join(", ", plan.Model.Templates.Select(static template => $"<c>{Xml(template.Text)}</c>"));
        var parts = string.Join(", ", plan.Model.KeyParts.Select(static part => $"{part.Shape.Type} {Names.Escape(part.Name)}"));
        writer.Line($"/// <summary>The primary key of {Cref(plan.Entity)}: {templates}.</summary>");
        foreach (var part in plan.Model.KeyParts)
        {
            writer.Line($"/// <param name=\"{part.Name}\">The part <c>{part.Name}</c>.</param>");
        }

        writer.Open($"{plan.Access} readonly record struct {plan.KeyName}({parts})");
        writer.Line("/// <summary>Gets the key's attributes.</summary>");
        writer.Line($"public {Protocol}Item ToItem() => {plan.Keys}.ToItem(this);").Line();
        writer.Line("/// <summary>Parses the key's attributes.</summary>");
        writer.Line("/// <param name=\"key\">The attributes.</param>");
        writer.Line("/// <param name=\"value\">The key.</param>");
        writer.Line("/// <returns>Whether they are a key of the entity's templates.</returns>");
        writer.Line($"public static bool TryParse({Protocol}Item key, out {plan.KeyName} value) => {plan.Keys}.TryParse(key, out value);").Line();
        writer.Line("/// <summary>The attributes that follow from the key alone.</summary>");
        writer.Line($"internal {Protocol}Item ToIdentity() => {plan.Keys}.ToIdentity(this);");
        writer.Close().Line();
    }
}
