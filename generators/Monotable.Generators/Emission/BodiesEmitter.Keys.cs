using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

internal static partial class BodiesEmitter
{
    private static void WriteKeys(CodeWriter writer, EntityPlan plan)
    {
        var model = plan.Model;
        writer.Line($"/// <summary>The keys of {model.Type.Name}.</summary>");
        writer.Open($"internal static class {plan.KeysName}");
        foreach (var template in model.Templates)
        {
            WriteTemplate(writer, plan, template, template.IsSort ? "Sort" : "Partition");
        }

        foreach (var index in model.Indexes.Where(static index => !index.IsNative))
        {
            foreach (var template in index.Templates)
            {
                WriteTemplate(writer, plan, template, index.Name + (template.IsSort ? "Sort" : "Partition"));
            }

            WriteIndex(writer, index);
        }

        foreach (var query in plan.Queries)
        {
            WriteSortPrefix(writer, plan, query);
            foreach (var step in query.Steps)
            {
                WriteEncoding(writer, plan, step);
            }
        }

        foreach (var unique in model.Unique)
        {
            WriteTemplate(writer, plan, unique.Partition, unique.Name + "Claim");
        }

        WriteToItem(writer, plan);
        WriteIdentity(writer, plan);
        WriteTryParse(writer, plan);
        writer.Close().Line();
    }

    private static void WriteTemplate(CodeWriter writer, EntityPlan plan, TemplateModel template, string method)
    {
        var parts = Distinct(template.Parts);
        var names = Parameters.Of(parts, "key");
        var entity = Names.Literal(plan.Model.Type.Name);
        var attribute = Names.Literal(template.Attribute);
        var check = template.IsSort ? "Sort" : "Partition";
        writer.Line($"/// <summary>{template.Text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;")}</summary>");
        if (template.Lone is { } lone)
        {
            writer.Line($"public static AttributeValue {method}({Declare(parts, names)}) =>");
            var codec = CodecExpression.Of(lone.Shape, plan);
            writer.Deeper($"StoredKey.{check}<{lone.Shape.Type}, {codec}>({names[lone.Name]}, {entity}, {attribute});").Line();
            return;
        }

        writer.Open($"public static AttributeValue {method}({Declare(parts, names)})");
        WriteText(writer, plan, template.Tokens, names, template.Attribute);
        writer.Line($"return KeyLimits.Check{check}(key.Finish(), {entity}, {attribute});");
        writer.Close().Line();
    }

    private static void WriteText(CodeWriter writer, EntityPlan plan, IEnumerable<TemplateToken> tokens, Parameters names, string attribute)
    {
        writer.Line(NewWriter(plan, attribute));
        var all = tokens.ToList();
        for (var i = 0; i < all.Count; i++)
        {
            writer.Line(all[i].Part is { } part
                ? KeyPartExpression.Write(part, names[part.Name], i == all.Count - 1, plan)
                : $"key.Literal({Names.Literal(all[i].Literal)});");
        }
    }

    private static string NewWriter(EntityPlan plan, string attribute)
    {
        var names = $"{Names.Literal(plan.Model.Type.Name)}, {Names.Literal(attribute)}";
        return $"var key = new KeyWriter(stackalloc char[KeyWriter.StackLength], {names});";
    }

    /// <summary>The key in an index as a whole: both attributes, or none where a part is null.</summary>
    private static void WriteIndex(CodeWriter writer, IndexKeyModel index)
    {
        var parts = index.Parts.ToList();
        var names = Parameters.Of(parts);
        var nullable = parts.Where(static part => part.IsNullable).ToList();
        var declared = string.Join(", ", parts.Select(part => $"{part.Shape.Type}{(part.IsNullable ? "?" : "")} {names[part.Name]}"));
        string Argument(KeyPartModel part) => part.IsNullable ? names.Local(Names.Camel(part.Name) + "Value") : names[part.Name];
        string Call(TemplateModel? template, string suffix) => template is null
            ? "default"
            : $"{index.Name}{suffix}({string.Join(", ", Distinct(template.Parts).Select(Argument))})";
        var key = $"({Call(index.Partition, "Partition")}, {Call(index.Sort, "Sort")})";
        var conditions = nullable.Select(part => $"{names[part.Name]} is {{ }} {Argument(part)}")
            .Concat(index.When is { } when ? [Argument(when)] : [])
            .ToList();
        var missing = index.When is null ? "a part is null" : "a part is null or the condition false";
        writer.Line($"/// <summary>The key in index {index.Name}; no values where {missing}.</summary>");
        writer.Line($"public static (AttributeValue Partition, AttributeValue Sort) {index.Name}Key({declared}) =>");
        writer.Deeper(conditions.Count == 0 ? key + ";" : $"{string.Join(" && ", conditions)} ? {key} : default;");
        writer.Line();
    }

    /// <summary>What the sort key starts with once the partition key's parts are known.</summary>
    private static void WriteSortPrefix(CodeWriter writer, EntityPlan plan, QueryPlan query)
    {
        var known = query.Sort?.Tokens.Take(query.KnownTokens).ToList() ?? [];
        var parts = Distinct(known.Where(static token => token.Part is not null).Select(static token => token.Part!));
        if (parts.Count == 0)
        {
            return;
        }

        var names = Parameters.Of(parts, "key");
        writer.Open($"public static string {query.MethodName}SortPrefix({Declare(parts, names)})");
        WriteText(writer, plan, known, names, query.Sort!.Attribute);
        writer.Line("return key.Finish();");
        writer.Close().Line();
    }

    private static void WriteEncoding(CodeWriter writer, EntityPlan plan, QueryStep step)
    {
        var method = FacadeEmitter.EncodingMethod(step);
        if (!step.IsText)
        {
            writer.Line($"public static AttributeValue {method}({step.Part.Shape.Type} value) =>");
            writer.Deeper($"StoredValue.Of<{step.Part.Shape.Type}, {CodecExpression.Of(step.Part.Shape, plan)}>(value);").Line();
            return;
        }

        writer.Open($"public static string {method}({step.Part.Shape.Type} value)");
        writer.Line(NewWriter(plan, step.Attribute));
        writer.Line(KeyPartExpression.Write(step.Part, "value", step.Following is null, plan));
        writer.Line("return key.Finish();");
        writer.Close().Line();
    }

    private static void WriteToItem(CodeWriter writer, EntityPlan plan)
    {
        var attributes = plan.Model.Templates.Select(template =>
            $"({Names.Literal(template.Attribute)}, {(template.IsSort ? "Sort" : "Partition")}({KeyArguments(template.Parts)}))");
        writer.Line($"public static Item ToItem({plan.Key} key) =>");
        writer.Deeper($"Item.Create({string.Join(", ", attributes)});").Line();
    }

    private static void WriteToIdentity(CodeWriter writer, EntityPlan plan)
    {
        var model = plan.Model;
        var own = new HashSet<string>(model.Templates.Select(static template => template.Attribute));
        writer.Line("/// <summary>The attributes that follow from the key alone.</summary>");
        writer.Open($"public static Item ToIdentity({plan.Key} key)");
        writer.Line("var identity = new ItemBuilder();");
        writer.Line($"identity.Add({Names.Literal(model.Table.Discriminator)}, {Names.Literal(model.Discriminator)});");
        foreach (var part in model.KeyParts.Where(part => part.Path.Count == 1 && own.Add(part.Root.Attribute)))
        {
            writer.Line($"identity.Add({Names.Literal(part.Root.Attribute)}, {plan.ValuesName}.Of{part.Root.Name}(key.{Names.Escape(part.Name)}));");
        }

        var known = new HashSet<string>(model.KeyParts.Select(static part => part.Name));
        foreach (var index in model.Indexes.Where(index => !index.IsNative && index.Parts.All(part => known.Contains(part.Name))))
        {
            if (index.When is { } when)
            {
                writer.Open($"if (key.{Names.Escape(when.Name)})");
            }

            foreach (var template in index.Templates.Where(template => own.Add(template.Attribute)))
            {
                var method = index.Name + (template.IsSort ? "Sort" : "Partition");
                writer.Line($"identity.Add({Names.Literal(template.Attribute)}, {method}({KeyArguments(template.Parts)}));");
            }

            if (index.When is not null)
            {
                writer.Close();
            }
        }

        writer.Line("return identity.Build();");
        writer.Close().Line();
    }

    private static void WriteTryParse(CodeWriter writer, EntityPlan plan)
    {
        var locals = Parameters.Of(plan.Model.KeyParts, "key", "value", "partition", "sort", "partitionText", "sortText");
        writer.Open($"public static bool TryParse(Item key, out {plan.Key} value)");
        writer.Line("value = default;");
        foreach (var template in plan.Model.Templates)
        {
            WriteParse(writer, plan, template, locals);
        }

        var values = plan.Model.KeyParts.Select(part => IsLone(plan.Model, part)
            ? locals[part.Name]
            : KeyPartExpression.Value(part, locals[part.Name], plan));
        writer.Line($"value = new({string.Join(", ", values)});");
        writer.Line("return true;");
        writer.Close();
    }

    private static void WriteParse(CodeWriter writer, EntityPlan plan, TemplateModel template, Parameters locals)
    {
        var attribute = Names.Literal(template.Attribute);
        if (template.Lone is { } lone)
        {
            var target = IsFirst(plan.Model, template, lone) ? "out var " + locals[lone.Name] : "out _";
            writer.Open($"if (!StoredKey.TryRead<{lone.Shape.Type}, {CodecExpression.Of(lone.Shape, plan)}>(key, {attribute}, {target}))");
            writer.Line("return false;").Close().Line();
            return;
        }

        var reader = template.IsSort ? "sort" : "partition";
        writer.Open($"if (!StoredKey.TryGetText(key, {attribute}, out var {reader}Text))").Line("return false;").Close().Line();
        writer.Line($"var {reader} = new KeyReader({reader}Text);");
        var conditions = template.Tokens.Select((token, place) => token.Part is { } part
            ? KeyPartExpression.Read(part, reader, Local(part, token, place), place == template.Tokens.Count - 1, plan)
            : $"{reader}.TryLiteral({Names.Literal(token.Literal)})");
        writer.Line($"if (!({string.Join(" && ", conditions)} && {reader}.AtEnd))").Line("{").Deeper("return false;").Line("}").Line();

        string Local(KeyPartModel part, TemplateToken token, int place) =>
            IsFirst(plan.Model, template, part) && template.Tokens.TakeWhile(other => !other.Equals(token)).Count() == place
                ? locals[part.Name]
                : locals.Local($"{reader}{part.Name}{place.ToString(CultureInfo.InvariantCulture)}");
    }

    // A part may occur several times; its value is taken where it has no format.
    private static bool IsFirst(EntityModel model, TemplateModel template, KeyPartModel part)
    {
        var chosen = model.KeyParts.First(other => other.Name == part.Name);
        var owner = model.Templates.First(candidate => candidate.Parts.Any(other => other.Equals(chosen)));
        return chosen.Equals(part) && ReferenceEquals(owner, template);
    }

    private static bool IsLone(EntityModel model, KeyPartModel part) =>
        model.Templates.Any(template => template.Lone is { } lone && lone.Equals(part) && IsFirst(model, template, lone));

    private static string Declare(IEnumerable<KeyPartModel> parts, Parameters names) =>
        string.Join(", ", parts.Select(part => $"{part.Shape.Type} {names[part.Name]}"));

    private static string KeyArguments(IEnumerable<KeyPartModel> parts) =>
        string.Join(", ", Distinct(parts).Select(static part => "key." + Names.Escape(part.Name)));

    private static List<KeyPartModel> Distinct(IEnumerable<KeyPartModel> parts) =>
        [.. parts.GroupBy(static part => part.Name).Select(static group => group.First())];
}
