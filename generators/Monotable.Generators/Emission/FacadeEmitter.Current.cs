using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

internal static partial class FacadeEmitter
{
    /// <summary>The fields of updates that read the item first: members of index keys are settable there one by one.</summary>
    private static void WriteCurrentFields(CodeWriter writer, EntityPlan plan)
    {
        if (!plan.HasCurrentFields)
        {
            return;
        }

        writer.Line($"/// <summary>The members of {Cref(plan.Entity)} that an update may set having read the item.</summary>");
        writer.Open($"{plan.Access} sealed class {plan.CurrentFieldsName} : {plan.UpdateFieldsName}");
        var type = Names.Global(plan.Model.Namespace, plan.CurrentFieldsName);
        writer.Line($"internal static new {type} {InstanceName(plan)} {{ get; }} = new();");
        foreach (var member in InOrder(plan.IndexGroups().SelectMany(static group => group.Members).Where(static member => !member.IsFlattened)))
        {
            writer.Line();
            WriteMemberSummary(writer, member);
            WriteUpdateField(writer, plan, member, RoleRefusal(member, plan), "new ");
        }

        WriteObjectCurrentFields(writer, plan);
        writer.Close().Line();
    }

    private static void WriteFromCurrent(CodeWriter writer, EntityPlan plan, string indexNames)
    {
        writer.Line();
        writer.Line($"/// <summary>Lets the members of index {indexNames} be set one by one. The update then reads the item for the parts that are");
        writer.Line("/// not given, and writes if they are still so; where another writer was faster, it begins again.</summary>");
        var result = $"{Root}CurrentUpdate<{plan.Entity}, {plan.FieldsName}, {plan.CurrentFieldsName}>";
        writer.Line($"public {result} FromCurrent() => FromCurrent({plan.CurrentFieldsName}.{InstanceName(plan)});");
    }

    /// <summary>The index keys that updates may leave stale, each with the members it is made of.</summary>
    private static string IndexParts(EntityPlan plan)
    {
        var indexes = plan.IndexGroups().SelectMany(static group => group.Indexes).Select(index =>
        {
            var attributes = index.Templates.Select(static template => template.Attribute).Where(name => !plan.Model.IsMemberAttribute(name));
            var members = index.Parts.Select(static part => part.Root).Where(member => !plan.Model.IsKeyMember(member))
                .Select(static member => member.Attribute)
                .Distinct();
            return $"new([{Literals(attributes)}], [{Literals(members)}])";
        });
        return string.Join(", ", indexes);
    }

    private static string Literals(System.Collections.Generic.IEnumerable<string> names) => string.Join(", ", names.Select(Names.Literal));
}
