using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Monotable.Generators.Emission;
using Monotable.Generators.Model;

namespace Monotable.Generators.Pipeline;

/// <summary>Finds the partition keys of an entity, in a form in which those of unlike entities compare.</summary>
internal static class PartitionStage
{
    public static ItemEntity Entity(EntityModel model)
    {
        var plan = new EntityPlan(model);
        return new(
            model.Table.Type,
            model.Type.Type,
            model.Namespace,
            model.Stem,
            model.Set,
            model.Discriminator,
            model.IsPublic,
            plan.Key,
            model.KeyParts.Select(static part => part.Name).ToEquatableArray(),
            (model.Sort?.Tokens ?? default).Select(static token => token.Part is { } part
                ? new SortToken("", part.Name, Signature(part))
                : new SortToken(token.Literal, "", "")).ToEquatableArray(),
            plan.Queries.Where(static query => query.Entry is null).Select(query => Partition(plan, query)).ToEquatableArray());
    }

    private static PartitionModel Partition(EntityPlan plan, QueryPlan query)
    {
        var parts = query.PartitionParts.Select(static part => part.Name).ToList();
        var fields = Names.Global(plan.Model.Namespace, query.FieldsName);
        var isNative = query.Index is { IsNative: true, Index.IsLocal: false };
        return new(
            query.Index?.Index.Name ?? "",
            query.IsOnTable,
            query.MethodName,
            isNative ? string.Join(", ", parts) : query.Partition!.Text,
            isNative ? string.Concat(parts) : Stem(query.Partition!),
            isNative ? string.Join("|", query.PartitionParts.Select(Signature)) : Signature(query.Partition!, parts),
            query.PartitionParts.Select(static part => new PartitionPart(part.Name, part.Shape.Type)).ToEquatableArray(),
            (isNative ? NativeKeys(plan, query) : [Key(plan, query, parts)]).ToEquatableArray(),
            fields,
            fields + "." + FacadeEmitter.InstanceName(plan));
    }

    private static IEnumerable<PartitionKey> NativeKeys(EntityPlan plan, QueryPlan query) => query.PartitionParts.Select((part, place) =>
        new PartitionKey(part.Root.Attribute, $"{plan.Values}.Of{part.Root.Name}", new[] { place }.ToEquatableArray()));

    private static PartitionKey Key(EntityPlan plan, QueryPlan query, List<string> parts)
    {
        var template = query.Partition!;
        var method = query.IsOnTable ? "Partition" : query.Infix + "Partition";
        var arguments = template.Parts.Select(part => parts.IndexOf(part.Name)).Distinct();
        return new(template.Attribute, $"{plan.Keys}.{method}", arguments.ToEquatableArray());
    }

    private static string Stem(TemplateModel template)
    {
        var literals = Names.Pascal(string.Join(" ", template.Tokens.Select(static token => token.Literal)));
        return literals.Length > 0 ? literals : string.Concat(template.Parts.Select(static part => part.Name).Distinct());
    }

    // A part's name says nothing of its text; that it occurs again does.
    private static string Signature(TemplateModel template, List<string> parts) => string.Join("|", template.Tokens.Select(token =>
        token.Part is { } part
            ? $"{{{parts.IndexOf(part.Name).ToString(CultureInfo.InvariantCulture)} {Signature(part)}}}"
            : Names.Literal(token.Literal)));

    private static string Signature(KeyPartModel part)
    {
        var shape = part.Shape;
        var how = $"{(part.IsRaw ? "raw" : "")} {(part.IsDescending ? "desc" : "")} {part.Format}";
        return $"{shape.Type} {shape.Kind} {shape.Stored} {shape.Converter} {how}";
    }
}
