using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

internal static partial class BodiesEmitter
{
    /// <summary>What every write does with the members that it maintains.</summary>
    private static void WriteRules(CodeWriter writer, EntityPlan plan)
    {
        if (!plan.HasRules)
        {
            return;
        }

        var stamped = plan.Model.Type.Members.Where(static member => member.IsStamped).ToList();
        writer.Line($"/// <summary>What every write of {plan.Model.Type.Name} does.</summary>");
        writer.Open($"internal static class {plan.RulesName}");
        writer.Open($"public static WriteRules<{plan.Entity}> Instance {{ get; }} = new()");
        writer.Line("Stamp = Stamp,");
        foreach (var member in stamped)
        {
            WriteRule(writer, plan, member);
        }

        writer.Close("};").Line();
        WriteStamp(writer, plan);
        writer.Close().Line();
    }

    private static void WriteRule(CodeWriter writer, EntityPlan plan, MemberModel member)
    {
        var path = $"global::Monotable.AttributePath.Of({Names.Literal(member.Attribute)})";
        if (member.Role == MemberRole.Version)
        {
            writer.Line($"Version = new({path}, static item => {MemberExpression.Read(member, plan.Model.Type, "item")}),");
        }
        else if (!plan.Model.IndexesFedBy(member).Any() && !plan.Model.IsKeyMember(member))
        {
            // A time in a key is given with the key: the update that creates an item gets both from its caller.
            writer.Line($"{member.Role} = new({path}, static now => {plan.ValuesName}.Of{member.Name}({Time(member)})),");
        }
    }

    private static void WriteStamp(CodeWriter writer, EntityPlan plan)
    {
        var type = plan.Model.Type;
        writer.Open($"private static {plan.Entity} Stamp({plan.Entity} item, DateTimeOffset now)");
        writer.Line(type.IsValueType ? "var stored = item;" : "var stored = EntityCopy.Of(item);");
        foreach (var member in type.Members.Where(static member => member.IsStamped))
        {
            var current = MemberExpression.Read(member, type, "item");
            if (member.Role == MemberRole.CreatedAt)
            {
                writer.Open($"if ({current} == default)");
            }

            var value = member.Role == MemberRole.Version ? $"checked({current} + 1)" : Time(member);
            writer.Line(MemberExpression.Set(member, member.Stamp, type, "stored", value));
            if (member.Role == MemberRole.CreatedAt)
            {
                writer.Close().Line();
            }
        }

        writer.Line("return stored;");
        writer.Close();
    }

    private static string Time(MemberModel member) => member.Shape.Required.Scalar == ScalarKind.DateTime ? "now.UtcDateTime" : "now";
}
