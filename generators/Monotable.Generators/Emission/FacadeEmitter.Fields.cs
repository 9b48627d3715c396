using System.Collections.Generic;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

internal static partial class FacadeEmitter
{
    private static void WriteFields(CodeWriter writer, EntityPlan plan)
    {
        writer.Line($"/// <summary>The members of {Cref(plan.Entity)} in conditions.</summary>");
        writer.Open($"{plan.Access} sealed class {plan.FieldsName}");
        WriteInstance(writer, plan, plan.FieldsName);
        foreach (var member in InOrder(plan.Model.Type.Direct))
        {
            WriteField(writer, plan, member, New(member.Name));
        }

        WriteObjectFields(writer, plan);
        writer.Close().Line();
        foreach (var query in plan.Queries.Where(static query => query.HasOwnFields))
        {
            WriteFilterFields(writer, plan, query);
        }
    }

    private static void WriteField(CodeWriter writer, EntityPlan plan, MemberModel member, string modifier)
    {
        var (type, arguments) = FieldTypes.Of(member, plan).Condition();
        writer.Line();
        WriteMemberSummary(writer, member);
        var value = $"new({PathOf(member.Attribute)}{arguments})";
        writer.Line($"{Access(member)} {modifier}{type} {Names.Escape(member.OwnName)} {{ get; }} = {value};");
    }

    private static void WriteFilterFields(CodeWriter writer, EntityPlan plan, QueryPlan query)
    {
        var what = $"The members of {Cref(plan.Entity)} in filters of {query.MethodName}: all but the key attributes of what is queried.";
        writer.Line($"/// <summary>{what}</summary>");
        writer.Open($"{plan.Access} sealed class {query.FieldsName}");
        WriteInstance(writer, plan, query.FieldsName);
        foreach (var member in InOrder(plan.Model.Type.Direct.Except(query.ExcludedMembers)))
        {
            WriteFilterField(writer, plan, member, New(member.Name));
        }

        WriteObjectFilterFields(writer, plan, query);
        writer.Close().Line();
    }

    private static void WriteFilterField(CodeWriter writer, EntityPlan plan, MemberModel member, string modifier)
    {
        writer.Line();
        WriteMemberSummary(writer, member);
        IEnumerable<string> path = member.IsFlattened ? member.Path.Select(static step => step.Name) : [member.Name];
        var source = $"{Names.Global(plan.Model.Namespace, plan.FieldsName)}.{InstanceName(plan)}.{string.Join(".", path.Select(Names.Escape))}";
        var type = FieldTypes.Of(member, plan).Condition().Type;
        writer.Line($"{Access(member)} {modifier}{type} {Names.Escape(member.OwnName)} {{ get; }} = {source};");
    }

    private static void WriteUpdateFields(CodeWriter writer, EntityPlan plan)
    {
        writer.Line($"/// <summary>The members of {Cref(plan.Entity)} that an update may set by themselves.</summary>");
        writer.Open($"{plan.Access} {(plan.HasCurrentFields ? "" : "sealed ")}class {plan.UpdateFieldsName}");
        WriteInstance(writer, plan, plan.UpdateFieldsName);
        foreach (var member in InOrder(plan.Model.Type.Direct))
        {
            WriteUpdateMember(writer, plan, member, New(member.Name));
        }

        WriteObjectUpdateFields(writer, plan);
        writer.Close().Line();
    }

    private static void WriteUpdateMember(CodeWriter writer, EntityPlan plan, MemberModel member, string modifier)
    {
        writer.Line();
        WriteMemberSummary(writer, member);
        if (plan.KeyDocuments.FirstOrDefault(document => document.Member == member) is { } document)
        {
            var type = $"{plan.Documents}.{document.ClassName}";
            writer.Line($"{Access(member)} {modifier}{type} {Names.Escape(member.OwnName)} {{ get; }} = new();");
        }
        else
        {
            WriteUpdateField(writer, plan, member, Refusal(member, plan), modifier);
        }
    }

    private static void WriteUpdateField(CodeWriter writer, EntityPlan plan, MemberModel member, string refusal, string modifier)
    {
        var name = Names.Escape(member.OwnName);
        if (refusal.Length > 0)
        {
            writer.Line($"[global::System.Obsolete({Names.Literal(refusal)}, error: true)]");
            writer.Line($"public {modifier}{Root}UpdateRefusal {name} => default;");
            return;
        }

        var (type, arguments) = FieldTypes.Of(member, plan).Update();
        writer.Line($"{Access(member)} {modifier}{type} {name} {{ get; }} = new({PathOf(member.Attribute)}{arguments});");
    }

    private static string Refusal(MemberModel member, EntityPlan plan) =>
        plan.Model.IsKeyMember(member) || plan.IndexGroups().Any(group => group.SetsMember(member))
            ? PartRefusal(member, plan, member.Dotted, plan.Model.IsKeyMember(member))
            : RoleRefusal(member, plan);

    /// <summary>Why no update can set by itself what feeds a key: a member, or a place in it.</summary>
    internal static string PartRefusal(MemberModel member, EntityPlan plan, string place, bool isKeyPart)
    {
        if (isKeyPart)
        {
            return $"'{place}' is a part of the primary key, which no update can change. "
                + "Put the item under its new key and delete the old one in a transaction.";
        }

        if (plan.IndexGroups().FirstOrDefault(group => group.SetsMember(member)) is not { } group)
        {
            return $"'{place}' is a part of an index, whose key would be left stale. Put the whole item.";
        }

        var names = new Parameters(group.Members.Select(static other => other.Name));
        var arguments = string.Join(", ", group.Members.Select(other => names[other.Name]));
        return $"'{place}' is a part of index {group.IndexNames}, whose key would be left stale. "
            + $"Call {group.MethodName}({arguments}), or FromCurrent() first, which reads the parts that are not given.";
    }

    private static string RoleRefusal(MemberModel member, EntityPlan plan) => member.Role switch
    {
        MemberRole.Version => $"'{member.Name}' counts the writes of an item, so every update adds to it by itself. "
            + $"To update only the version you have read, pass the '{plan.Model.Type.Name}' itself to Update.",
        MemberRole.CreatedAt => $"'{member.Name}' is the time of the first write, which no update changes.",
        MemberRole.UpdatedAt => $"'{member.Name}' is the time of the last write, so every update sets it by itself.",
        MemberRole.WriteOnce => $"'{member.Name}' is written once, with the item. To change it, put the whole item.",
        _ => "",
    };

    private static void WriteInstance(CodeWriter writer, EntityPlan plan, string type) =>
        writer.Line($"internal static {Names.Global(plan.Model.Namespace, type)} {InstanceName(plan)} {{ get; }} = new();");

    internal static string InstanceName(EntityPlan plan) =>
        Names.Unique("Instance", new HashSet<string>(plan.Model.Type.Own.Select(static member => member.Name)));

    internal static void WriteMemberSummary(CodeWriter writer, MemberModel member) =>
        writer.Line($"/// <summary>Gets the member <c>{member.Dotted}</c>, stored as <c>{Xml(member.Attribute)}</c>.</summary>");

    internal static string Access(MemberModel member) => member.HasPublicType ? "public" : "internal";

    internal static IEnumerable<MemberModel> InOrder(IEnumerable<MemberModel> members) =>
        members.OrderBy(static member => member.Name, System.StringComparer.Ordinal);
}
