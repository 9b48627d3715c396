using System.Collections.Generic;
using System.Linq;
using Monotable.Generators.Model;
using Monotable.Generators.Parsing;

namespace Monotable.Generators.Emission;

/// <summary>
/// The fields of nested documents: once for each nested type of an entity, wherever it lies, and once more for a place that feeds keys. They are made
/// when they are asked for, so that a type may contain itself.
/// </summary>
internal static partial class BodiesEmitter
{
    private const string Root = "global::Monotable.";

    private static void WriteDocuments(CodeWriter writer, EntityPlan plan)
    {
        var documents = plan.AllDocuments.ToList();
        if (documents.Count == 0)
        {
            return;
        }

        writer.Line($"/// <summary>The fields of what is nested in {FacadeEmitter.Cref(plan.Entity)}. Nobody needs to name them.</summary>");
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Open($"{plan.Access} static class {plan.DocumentsName}");
        foreach (var document in documents)
        {
            WriteDocumentFields(writer, plan, document);
            WriteDocumentUpdateFields(writer, plan, document);
        }

        foreach (var document in plan.KeyDocuments.SelectMany(static document => document.All))
        {
            WriteKeyDocument(writer, plan, document);
        }

        writer.Close().Line();
    }

    private static void WriteDocumentFields(CodeWriter writer, EntityPlan plan, DocumentPlan document)
    {
        var value = ValueParameter(document);
        var (name, parameters) = (document.FieldsName, DocumentParameters(value));
        writer.Line($"/// <summary>The members of <c>{document.Type.Name}</c> in conditions.</summary>");
        WriteParameterSummaries(writer, value);
        writer.Open($"{Access(document)} sealed class {name}<{value}>({parameters}) : {Root}Field<{value}>(path, toValue)");
        foreach (var member in FacadeEmitter.InOrder(document.Type.Direct))
        {
            WriteField(writer, member, ReservedNames.DocumentFields, FieldTypes.OfNested(member, plan).Condition(), "base.Path");
        }

        WriteDocumentObjects(writer, document.Type, ReservedNames.DocumentFields, "base.Path", (member, path) =>
            WriteField(writer, member, ReservedNames.Objects, FieldTypes.OfNested(member, plan).Condition(), path));

        writer.Close().Line();
    }

    private static void WriteDocumentUpdateFields(CodeWriter writer, EntityPlan plan, DocumentPlan document)
    {
        var value = ValueParameter(document);
        var (name, parameters) = (document.UpdateFieldsName, DocumentParameters(value));
        writer.Line($"/// <summary>The members of <c>{document.Type.Name}</c> in updates.</summary>");
        WriteParameterSummaries(writer, value);
        writer.Open($"{Access(document)} class {name}<{value}>({parameters}) : {Root}UpdateField<{value}>(path, toValue)");
        foreach (var member in FacadeEmitter.InOrder(document.Type.Direct))
        {
            WriteField(writer, member, ReservedNames.DocumentUpdateFields, FieldTypes.OfNested(member, plan).Update(), "base.Path");
        }

        WriteDocumentObjects(writer, document.Type, ReservedNames.DocumentUpdateFields, "base.Path", (member, path) =>
            WriteField(writer, member, ReservedNames.Objects, FieldTypes.OfNested(member, plan).Update(), path));

        writer.Close().Line();
        if (document.IsRemovable)
        {
            writer.Line($"/// <summary>The members of <c>{document.Type.Name}</c> in updates, where an item need not have it.</summary>");
            WriteParameterSummaries(writer, value);
            writer.Line($"{Access(document)} sealed class {document.OptionalName}<{value}>({parameters})");
            writer.Deeper($": {name}<{value}>(path, toValue), {Root}IRemovableField;").Line();
        }
    }

    private static void WriteKeyDocument(CodeWriter writer, EntityPlan plan, KeyDocument document)
    {
        var path = FacadeEmitter.PathOf(document.Attributes[0])
            + string.Concat(document.Attributes.Skip(1).Select(static name => $".Member({Names.Literal(name)})"));
        writer.Line($"/// <summary>The members of <c>{document.Place}</c> in updates, which feeds keys.</summary>");
        writer.Open($"{FacadeEmitter.Access(document.Root)} sealed class {document.ClassName}");
        foreach (var member in FacadeEmitter.InOrder(document.Type.Direct))
        {
            WriteKeyDocumentMember(writer, plan, document, member, path);
        }

        WriteDocumentObjects(writer, document.Type, ReservedNames.Objects, path, (member, inner) =>
            WriteKeyDocumentMember(writer, plan, document, member, inner));
        writer.Close().Line();
    }

    private static void WriteKeyDocumentMember(CodeWriter writer, EntityPlan plan, KeyDocument document, MemberModel member, string path)
    {
        if (document.Inner.FirstOrDefault(inner => inner.Member == member) is { } inner)
        {
            WriteProperty(writer, member, ReservedNames.Objects, $"{plan.Documents}.{inner.ClassName}", "new()");
        }
        else if (document.Refusal(member) is { Length: > 0 } refusal)
        {
            WriteProperty(writer, member, ReservedNames.Objects, Root + "UpdateRefusal", "default", refusal);
        }
        else
        {
            WriteField(writer, member, ReservedNames.Objects, FieldTypes.OfNested(member, plan).Update(), path);
        }
    }

    private static void WriteField(
        CodeWriter writer, MemberModel member, ICollection<string> hidden, (string Type, string Arguments) field, string path) =>
        WriteProperty(writer, member, hidden, field.Type, $"new({path}.Member({Names.Literal(member.Attribute)}){field.Arguments})");

    private static void WriteProperty(
        CodeWriter writer, MemberModel member, ICollection<string> hidden, string type, string value, string refusal = "")
    {
        writer.Line();
        FacadeEmitter.WriteMemberSummary(writer, member);
        if (refusal.Length > 0)
        {
            writer.Line($"[global::System.Obsolete({Names.Literal(refusal)}, error: true)]");
        }

        var modifiers = FacadeEmitter.Access(member) + (hidden.Contains(member.OwnName) ? " new" : "");
        writer.Line($"{modifiers} {type} {Names.Escape(member.OwnName)} => {value};");
    }

    private static void WriteParameterSummaries(CodeWriter writer, string value)
    {
        writer.Line($"/// <typeparam name=\"{value}\">The document's type.</typeparam>");
        writer.Line("/// <param name=\"path\">The document's place.</param>");
        writer.Line("/// <param name=\"toValue\">Converts a document as the codec does.</param>");
    }

    private static string DocumentParameters(string value) =>
        $"{Root}AttributePath path, global::System.Func<{value}, global::Monotable.Protocol.AttributeValue> toValue";

    /// <summary>The name of the type parameter, which no member may have.</summary>
    private static string ValueParameter(DocumentPlan document) =>
        Names.Unique("TDocument", new HashSet<string>(document.Type.Own.Select(static member => member.Name)));

    private static string Access(DocumentPlan document) => document.IsPublic ? "public" : "internal";
}
