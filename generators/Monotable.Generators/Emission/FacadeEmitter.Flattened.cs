using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

internal static partial class FacadeEmitter
{
    private const string FieldsSuffix = "Fields";

    // Fields of updates that read the item first derive from those of updates: their classes have other names.
    private const string CurrentSuffix = "CurrentFields";

    private const string ExistenceType = Root + "FlattenedField";
    private const string ValuesType = Root + "FlattenedUpdateField";

    private static void WriteObjectFields(CodeWriter writer, EntityPlan plan)
    {
        foreach (var place in ObjectPlan.Of(plan.Model.Type, FieldsSuffix))
        {
            WriteObject(
                writer,
                place,
                "",
                "in conditions",
                static place => ExistenceBase(place, place.All),
                (member, hides) => WriteField(writer, plan, member, hides));
        }
    }

    private static void WriteObjectFilterFields(CodeWriter writer, EntityPlan plan, QueryPlan query)
    {
        foreach (var place in ObjectPlan.Of(plan.Model.Type, FieldsSuffix))
        {
            WriteObject(
                writer,
                place,
                "",
                "in filters",
                place => ExistenceBase(place, [.. place.All.Except(query.ExcludedMembers)]),
                (member, hides) => WriteFilterField(writer, plan, member, hides),
                query.ExcludedMembers);
        }
    }

    private static void WriteObjectUpdateFields(CodeWriter writer, EntityPlan plan)
    {
        foreach (var place in ObjectPlan.Of(plan.Model.Type, FieldsSuffix))
        {
            WriteObject(
                writer,
                place,
                "",
                "in updates",
                place => ValuesBase(plan, place, member => Refusal(member, plan)),
                (member, hides) => WriteUpdateMember(writer, plan, member, hides));
        }
    }

    /// <summary>Only objects with members of index keys differ from those of other updates.</summary>
    private static void WriteObjectCurrentFields(CodeWriter writer, EntityPlan plan)
    {
        var indexed = new HashSet<string>(plan.IndexGroups().SelectMany(static group => group.Members).Select(static member => member.Name));
        string CurrentRefusal(MemberModel member) => indexed.Contains(member.Name) ? RoleRefusal(member, plan) : Refusal(member, plan);
        foreach (var place in ObjectPlan.Of(plan.Model.Type, CurrentSuffix).Where(place => place.All.Any(member => indexed.Contains(member.Name))))
        {
            WriteObject(writer, place, "new ", "in updates that read the item", place => ValuesBase(plan, place, CurrentRefusal), (member, hides) =>
            {
                writer.Line();
                WriteMemberSummary(writer, member);
                WriteUpdateField(writer, plan, member, CurrentRefusal(member), hides);
            });
        }
    }

    /// <summary>Overloads that say why an object is not set as a whole. Its property cannot say so: its members are reached by it.</summary>
    private static void WriteRefusedObjects(CodeWriter writer, EntityPlan plan)
    {
        foreach (var place in ObjectPlan.Of(plan.Model.Type, FieldsSuffix))
        {
            WriteRefusedObject(writer, plan, place, plan.UpdateFieldsName);
        }
    }

    private static void WriteRefusedObject(CodeWriter writer, EntityPlan plan, ObjectPlan place, string outer)
    {
        var type = $"{outer}.{place.ClassName}";
        if (place.All.Select(member => Refusal(member, plan)).FirstOrDefault(static refusal => refusal.Length > 0) is { } refusal)
        {
            writer.Line().Line($"/// <summary>Refused: members of <c>{place.Dotted}</c> cannot be set by themselves.</summary>");
            writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
            writer.Line($"[global::System.Obsolete({Names.Literal(refusal)}, error: true)]");
            var parameters = $"global::System.Func<{plan.UpdateFieldsName}, {type}> field, {place.Member.Shape.Type} value";
            writer.Line($"{Access(place.Member)} {plan.UpdateName} Set({parameters}) => this;");
        }

        foreach (var inner in place.Inner)
        {
            WriteRefusedObject(writer, plan, inner, type);
        }
    }

    private static void WriteObject(
        CodeWriter writer,
        ObjectPlan place,
        string modifier,
        string where,
        Func<ObjectPlan, (string Type, string Arguments)> baseOf,
        Action<MemberModel, string> writeMember,
        IReadOnlyCollection<MemberModel>? except = null)
    {
        var (name, access) = (place.ClassName, Access(place.Member));
        writer.Line().Line($"/// <summary>Gets the member <c>{place.Dotted}</c>, whose members are stored as attributes of the item.</summary>");
        writer.Line($"{access} {modifier}{name} {Names.Escape(place.Member.Name)} {{ get; }} = new();").Line();
        writer.Line($"/// <summary>The members of <c>{place.Dotted}</c> {where}.</summary>");
        var (type, arguments) = baseOf(place);
        writer.Open($"{access} sealed class {name}{(type.Length > 0 ? " : " + type : "")}");
        writer.Line($"internal {name}()");
        if (type.Length > 0)
        {
            writer.Deeper($": base({arguments})");
        }

        writer.Line("{").Line("}");
        foreach (var member in InOrder(place.Leaves.Except(except ?? [])))
        {
            writeMember(member, Hides(member.OwnName, type));
        }

        foreach (var inner in place.Inner)
        {
            WriteObject(writer, inner, Hides(inner.Member.Name, type), where, baseOf, writeMember, except);
        }

        writer.Close();
    }

    /// <summary>An object is there if one of its attributes is. A filter that may not name one of them cannot tell.</summary>
    private static (string Type, string Arguments) ExistenceBase(ObjectPlan place, IReadOnlyCollection<MemberModel> members) =>
        members.Count < place.All.Count ? ("", "") : (ExistenceType, string.Join(", ", members.Select(member => PathOf(member.Attribute))));

    /// <summary>An object is set as a whole where each of its members may be set.</summary>
    private static (string Type, string Arguments) ValuesBase(EntityPlan plan, ObjectPlan place, Func<MemberModel, string> refusal)
    {
        if (place.All.Any(member => refusal(member).Length > 0))
        {
            return ("", "");
        }

        var depth = place.Dotted.Split('.').Length;
        var isNullable = place.Member.Shape.IsOptional;
        var values = place.All.Select((member, number) =>
        {
            var steps = member.Path.Skip(depth).ToList();
            var read = MemberExpression.Follow(steps, "value", isNullable);
            var part = "part" + number.ToString(CultureInfo.InvariantCulture);
            var of = $"{plan.Values}.Of{member.Name}";
            var value = isNullable || steps.Take(steps.Count - 1).Any(static step => step.IsNullable)
                ? $"{read} is {{ }} {part} ? {of}({part}) : default"
                : $"{of}({read})";
            return $"\n        ({PathOf(member.Attribute)}, {value})";
        });
        return ($"{ValuesType}<{place.Member.Shape.Type}>", $"static value =>\n    [{string.Join(",", values)},\n    ]");
    }

    private static string Hides(string name, string type) => name switch
    {
        "Exists" or "NotExists" => type == ExistenceType ? "new " : "",
        "ToValues" => type.StartsWith(ValuesType, StringComparison.Ordinal) ? "new " : "",
        _ => New(name),
    };
}
