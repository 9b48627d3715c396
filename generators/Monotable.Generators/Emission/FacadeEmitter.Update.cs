using System.Collections.Generic;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

internal static partial class FacadeEmitter
{
    private static void WriteUpdate(CodeWriter writer, EntityPlan plan)
    {
        var source = SourceType(plan);
        writer.Line($"/// <summary>An update of {Cref(plan.Entity)}.</summary>");
        var operation = $"{Root}UpdateOperation<{plan.UpdateName}, {plan.Entity}, {plan.FieldsName}, {plan.UpdateFieldsName}>";
        writer.Open($"{plan.Access} sealed class {plan.UpdateName} : {operation}");
        var groups = plan.IndexGroups().ToList();
        var needsKey = groups.Any(group => group.Indexes.Any(index => index.Parts.Any(part => plan.Model.IsKeyMember(part.Root))));
        if (needsKey)
        {
            writer.Line($"private readonly {plan.Key} _key;").Line();
        }

        writer.Line($"internal {plan.UpdateName}({source} source, {plan.Key} key)");
        writer.Deeper($": base(source, key.ToItem(), key.ToIdentity, {plan.UpdateFieldsName}.{InstanceName(plan)})");
        writer.Begin();
        if (needsKey)
        {
            writer.Line("_key = key;");
        }

        writer.Close();
        WriteOf(writer, plan);
        WriteNoCreation(writer, plan);
        WriteSetIndexes(writer, plan, groups);
        WriteRefusedDocuments(writer, plan);
        WriteRefusedObjects(writer, plan);
        writer.Close().Line();
    }

    private static void WriteSetIndexes(CodeWriter writer, EntityPlan plan, IReadOnlyList<IndexGroup> groups)
    {
        foreach (var group in groups)
        {
            WriteSetIndex(writer, plan, group);
        }

        if (groups.Count > 0)
        {
            WriteFromCurrent(writer, plan, string.Join(" and ", groups.SelectMany(static group => group.Indexes).Select(static index => index.Name)));
        }
    }

    /// <summary>
    /// Overloads that say why a nested object which feeds keys is not set as a whole: it has no refused property, since paths lead through it.
    /// </summary>
    private static void WriteRefusedDocuments(CodeWriter writer, EntityPlan plan)
    {
        foreach (var document in plan.KeyDocuments.SelectMany(static document => document.All))
        {
            WriteRefusedDocument(writer, plan, document);
        }
    }

    private static void WriteRefusedDocument(CodeWriter writer, EntityPlan plan, KeyDocument document)
    {
        var field = $"global::System.Func<{plan.UpdateFieldsName}, {plan.Documents}.{document.ClassName}> field";
        var value = $"{document.Member.Shape.Type} value";
        foreach (var (method, parameters) in new[] { ("Set", $"{field}, {value}"), ("SetIfAbsent", $"{field}, {value}"), ("Remove", field) })
        {
            writer.Line().Line($"/// <summary>Refused: <c>{document.Place}</c> feeds a key.</summary>");
            writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
            writer.Line($"[global::System.Obsolete({Names.Literal(document.Refusal())}, error: true)]");
            writer.Line($"{Access(document.Root)} {plan.UpdateName} {method}({parameters}) => this;");
        }
    }

    private static void WriteOf(CodeWriter writer, EntityPlan plan)
    {
        if (plan.HasVersion)
        {
            writer.Line().Line("/// <summary>Updates only the version that an entity has.</summary>");
            writer.Line($"internal {plan.UpdateName} Of({plan.Entity} item) => OnlyIfUnchanged(item);");
        }
    }

    private static void WriteSetIndex(CodeWriter writer, EntityPlan plan, IndexGroup group)
    {
        var members = group.Members.ToList();
        var names = new Parameters(members.Select(static member => member.Name));
        var templates = group.Indexes.SelectMany(static index => index.Templates).Select(static template => $"<c>{Xml(template.Text)}</c>");
        var what = $"Sets the members of index {group.IndexNames}, and with them its key: {string.Join(", ", templates)}.";
        var leaves = group.Indexes.FirstOrDefault(static index => index.When is not null)?.When is { } when
            ? $"A null part takes the item out of the index, and so does <c>{when.Name}</c> where it is not true."
            : "A null part takes the item out of the index.";
        writer.Line().Line($"/// <summary>{what} {leaves}</summary>");
        foreach (var member in members)
        {
            writer.Line($"/// <param name=\"{names[member.Name].TrimStart('@')}\">The member <c>{member.Name}</c>.</param>");
        }

        var parameters = members.Select(member => $"{member.Shape.Type} {names[member.Name]}");
        writer.Open($"public {plan.UpdateName} {group.MethodName}({string.Join(", ", parameters)})");
        foreach (var index in group.Indexes)
        {
            var arguments = index.Parts.Select(part => plan.Model.IsKeyMember(part.Root)
                ? $"_key.{Names.Escape(part.Name)}"
                : MemberExpression.Follow(part, names[part.Root.Name]));
            writer.Line($"var {IndexLocal(names, index)} = {plan.Keys}.{index.Name}Key({string.Join(", ", arguments)});");
        }

        var sets = members.Select(member => $"Set({PathOf(member.Attribute)}, {plan.Values}.Of{member.Name}({names[member.Name]}))")
            .Concat(group.Indexes.SelectMany(index => index.Templates
                .Where(template => !plan.Model.IsMemberAttribute(template.Attribute))
                .Select(template => $"Set({PathOf(template.Attribute)}, {IndexLocal(names, index)}.{(template.IsSort ? "Sort" : "Partition")})")))
            .ToList();
        writer.Line($"return {sets[0]}{(sets.Count == 1 ? ";" : "")}");
        for (var i = 1; i < sets.Count; i++)
        {
            writer.Deeper($".{sets[i]}{(i == sets.Count - 1 ? ";" : "")}");
        }

        writer.Close();
    }

    private static string IndexLocal(Parameters names, IndexKeyModel index) => names.Local("key" + index.Name);

    private static string SourceType(EntityPlan plan) => $"{Root}EntitySource<{plan.Entity}, {plan.FieldsName}>";
}
