using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

internal static partial class BodiesEmitter
{
    private static void WriteEntry(CodeWriter writer, EntityPlan plan, EntryPlan entry)
    {
        var model = plan.Model;
        var names = entry.Stored.Select(static member => member.Attribute)
            .Append(model.Table.Discriminator)
            .Concat(model.Templates.Select(static template => template.Attribute))
            .Distinct()
            .OrderBy(static name => name, StringComparer.Ordinal)
            .ToList();
        var places = names.Select(static (name, place) => (name, place)).ToDictionary(static pair => pair.name, static pair => pair.place);
        var keys = entry.KeyAttributes(model).OrderBy(static name => name, StringComparer.Ordinal).Select(Model.Names.Literal);
        var hasDiscriminator = entry.Index.Holds(model.Table.Discriminator) ? "true" : "false";
        var own = string.Join(", ", model.Templates.Select(static template => Model.Names.Literal(template.Attribute)));
        writer.Line($"/// <summary>Reads entries of index {entry.Index.Name}.</summary>");
        writer.Open($"internal sealed class {entry.CodecName} : IItemCodec<{entry.Type}>");
        WriteNames(writer, names);
        writer.Line().Line($"private static readonly AttributeNames KeyNames = new({string.Join(", ", keys)});").Line();
        writer.Line($"public static {entry.CodecName} Instance {{ get; }} = new();").Line();
        writer.Line("/// <summary>Tells entries of other entities, where the index has no discriminator.</summary>");
        writer.Line("public static global::Monotable.EntryKeys OwnKeys { get; } =");
        writer.Deeper($"new(static item => {plan.KeysName}.TryParse(item, out _), {hasDiscriminator}, {own});");
        writer.Line();
        WriteEntryTryRead(writer, plan, entry, places);
        writer.Line($"public void Write<TWriter>(ref TWriter writer, {entry.Type} item)").Deeper(WriterConstraint + " =>");
        writer.Deeper($"throw EntityMapping.ReadOnly({Model.Names.Literal(entry.Name)});").Line();
        WriteEntryRead(writer, plan, entry, places);
        writer.Close().Line();
    }

    private static void WriteEntryTryRead(CodeWriter writer, EntityPlan plan, EntryPlan entry, Dictionary<string, int> places)
    {
        var model = plan.Model;
        var partition = places[model.Partition.Attribute].ToString(CultureInfo.InvariantCulture);
        var name = Model.Names.Literal(model.Type.Name);
        var sort = (model.Sort is null ? -1 : places[model.Sort.Attribute]).ToString(CultureInfo.InvariantCulture);
        writer.Line($"public bool TryRead<TReader>(ref TReader reader, [MaybeNullWhen(false)] out {entry.Type} item)").Deeper(ReaderConstraint);
        var discriminators = model.IsFamily ? model.Cases.Select(static item => item.Discriminator) : [model.Discriminator];
        var isOther = string.Join(" && ", discriminators.Select(value =>
            $"!EntityMapping.IsEntity(reader, Names, {places[model.Table.Discriminator]}, {Model.Names.Literal(value)})"));
        writer.Line($$"""
            {
                var entryKeys = EntityMapping.KeysOf(reader, KeyNames);
                if ({{isOther}}
                    || !{{plan.KeysName}}.TryParse(entryKeys, out var entryKey))
                {
                    reader.Skip();
                    item = default;
                    return false;
                }

                var start = reader;
                var attribute = -1;
                try
                {
                    item = Read(ref reader, ref attribute, entryKey, entryKeys);
                    return true;
                }
                catch ({{MappingException}} exception)
                {
                    throw EntityMapping.Reading(exception, start, {{name}}, Names, attribute, {{partition}}, {{sort}});
                }
            }
            """).Line();
    }

    private static void WriteEntryRead(CodeWriter writer, EntityPlan plan, EntryPlan entry, Dictionary<string, int> places)
    {
        writer.Line($"private static {entry.Type} Read<TReader>(");
        writer.Deeper($"ref TReader reader, ref int attribute, {plan.Key} entryKey, Item entryKeys)").Deeper(ReaderConstraint);
        writer.Begin();
        var locals = new Parameters([], "reader", "attribute", "entryKey", "entryKeys", "item");
        var told = new Dictionary<string, string>();
        foreach (var template in entry.Index.Templates.Where(template => template.Parts.Any(entry.IndexParts.Contains)))
        {
            WriteEntryParse(writer, plan, entry, template, locals, told);
        }

        var more = new List<string> { $"{Model.Names.Escape(entry.KeyProperty)}: entryKey" };
        more.AddRange(entry.KeyParts.Select(static part => $"{Model.Names.Escape(part.Name)}: entryKey.{Model.Names.Escape(part.Name)}"));
        more.AddRange(entry.IndexParts.Select(part => $"{Model.Names.Escape(part.Name)}: {told[part.Name]}"));
        TypeEmitter.WriteRead(writer, plan, entry.Model, places, more, ["entryKey", "entryKeys", .. locals.Taken]);
        writer.Close();
    }

    private static void WriteEntryParse(
        CodeWriter writer, EntityPlan plan, EntryPlan entry, TemplateModel template, Parameters locals, Dictionary<string, string> told)
    {
        var attribute = Model.Names.Literal(template.Attribute);
        var prefix = template.IsSort ? "entrySort" : "entryPartition";
        string condition;
        if (template.Lone is { } lone)
        {
            var value = locals.Local(prefix + lone.Name);
            condition = $"StoredKey.TryRead<{lone.Shape.Type}, {CodecExpression.Of(lone.Shape, plan)}>(entryKeys, {attribute}, out var {value})";
            told.Add(lone.Name, value);
        }
        else
        {
            var (text, reader) = (locals.Local(prefix + "Text"), locals.Local(prefix));
            writer.Line($"_ = StoredKey.TryGetText(entryKeys, {attribute}, out var {text});");
            writer.Line($"var {reader} = new KeyReader({text});");
            var tokens = template.Tokens.Select((token, place) =>
            {
                if (token.Part is not { } part)
                {
                    return $"{reader}.TryLiteral({Model.Names.Literal(token.Literal)})";
                }

                var local = locals.Local(prefix + part.Name + place.ToString(CultureInfo.InvariantCulture));
                if (entry.IndexParts.Contains(part) && !told.ContainsKey(part.Name))
                {
                    told.Add(part.Name, KeyPartExpression.Value(part, local, plan));
                }

                return KeyPartExpression.Read(part, reader, local, place == template.Tokens.Count - 1, plan);
            });
            condition = $"{string.Join(" && ", tokens)} && {reader}.AtEnd";
        }

        writer.Open($"if (!({condition}))");
        writer.Line($"throw EntityMapping.OtherKey({attribute}, {Model.Names.Literal(template.Text)});");
        writer.Close().Line();
    }
}
