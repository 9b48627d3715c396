using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

internal static partial class BodiesEmitter
{
    private const string ReaderConstraint = "where TReader : struct, IItemReader, allows ref struct";
    private const string WriterConstraint = "where TWriter : struct, IItemWriter, allows ref struct";
    private const string MappingException = "global::Monotable.ItemMappingException";

    private static void WriteCodec(CodeWriter writer, EntityPlan plan)
    {
        var model = plan.Model;
        if (model.IsFamily)
        {
            WriteFamilyCodec(writer, plan);
            return;
        }

        var names = AttributeNames(plan);
        var places = names.Select(static (name, place) => (name, place)).ToDictionary(static pair => pair.name, static pair => pair.place);
        writer.Line($"/// <summary>Maps {model.Type.Name} to items and back.</summary>");
        writer.Open($"internal sealed class {plan.CodecName} : IItemCodec<{plan.Entity}>");
        WriteNames(writer, names);
        writer.Line().Line("private readonly OtherItems _others = new();").Line();
        writer.Line($"public static {plan.CodecName} Instance {{ get; }} = new();").Line();
        WriteTryRead(writer, plan, places);
        WriteTryWrite(writer, plan);
        WriteKeyOf(writer, plan);
        WriteRead(writer, plan, places);
        writer.Line();
        writer.Line($"private static void Write<TWriter>(ref TWriter writer, {plan.Entity} item, ref int attribute)").Deeper(WriterConstraint);
        writer.Begin();
        WriteItem(writer, plan, places);
        writer.Close();
        writer.Close().Line();
    }

    private static void WriteKeyOf(CodeWriter writer, EntityPlan plan)
    {
        var keyParts = plan.Model.KeyParts.Select(part => MemberExpression.Read(part, plan.Model.Type, "item"));
        writer.Line($"public static {plan.Key} KeyOf({plan.Entity} item) => new({string.Join(", ", keyParts)});").Line();
    }

    private static List<string> AttributeNames(EntityPlan plan)
    {
        var model = plan.Model;
        return [.. model.Type.Members.Select(static member => member.Attribute)
            .Append(model.Table.Discriminator)
            .Concat(model.Templates.Select(static template => template.Attribute))
            .Concat(model.Indexes.SelectMany(static index => index.Templates).Select(static template => template.Attribute))
            .Distinct()
            .OrderBy(static name => name, StringComparer.Ordinal)];
    }

    private static void WriteNames(CodeWriter writer, IEnumerable<string> names) =>
        writer.Line("private static readonly AttributeNames Names = new(").Deeper(string.Join(", ", names.Select(Model.Names.Literal)) + ");");

    private static void WriteTryRead(CodeWriter writer, EntityPlan plan, Dictionary<string, int> places)
    {
        var model = plan.Model;
        var entity = Model.Names.Literal(model.Type.Name);
        var partition = places[model.Partition.Attribute].ToString(CultureInfo.InvariantCulture);
        var sort = (model.Sort is null ? -1 : places[model.Sort.Attribute]).ToString(CultureInfo.InvariantCulture);
        writer.Line($"public bool TryRead<TReader>(ref TReader reader, [MaybeNullWhen(false)] out {plan.Entity} item)").Deeper(ReaderConstraint);
        var isOf = $"Names, {places[model.Table.Discriminator].ToString(CultureInfo.InvariantCulture)}, {Model.Names.Literal(model.Discriminator)}";
        writer.Line($$"""
            {
                var start = reader;
                var attribute = -1;
                try
                {
                    if (!_others.AreAhead(reader, {{isOf}}))
                    {
                        item = Read(ref reader, ref attribute, out var isOther);
                        if (!isOther)
                        {
                            return true;
                        }
                    }
                }
                catch (Exception) when (_others.Explain(start, {{isOf}}))
                {
                    // What does not fit is another entity's.
                }
                catch ({{MappingException}} exception)
                {
                    throw EntityMapping.Reading(exception, start, {{entity}}, Names, attribute, {{partition}}, {{sort}});
                }

                reader = start;
                reader.Skip();
                item = default;
                return false;
            }
            """).Line();
    }

    /// <summary>Reads an item as the entity that it most probably is, and tells where it turns out to be another's.</summary>
    private static void WriteRead(CodeWriter writer, EntityPlan plan, Dictionary<string, int> places)
    {
        var model = plan.Model;
        writer.Line($"private static {plan.Entity} Read<TReader>(ref TReader reader, ref int attribute, out bool isOther)").Deeper(ReaderConstraint);
        writer.Begin();
        TypeEmitter.WriteRead(
            writer, plan, model.Type, places, reserved: ["isOther"], discriminator: new(model.Table.Discriminator, model.Discriminator));
        writer.Close();
    }

    private static void WriteTryWrite(CodeWriter writer, EntityPlan plan)
    {
        writer.Line($"public void Write<TWriter>(ref TWriter writer, {plan.Entity} item)").Deeper(WriterConstraint);
        writer.Line($$"""
            {
                var attribute = -1;
                try
                {
                    Write(ref writer, item, ref attribute);
                }
                catch ({{MappingException}} exception)
                {
                    throw EntityMapping.Writing(exception, {{Model.Names.Literal(plan.Model.Type.Name)}}, Names, attribute);
                }
            }
            """).Line();
    }

    private static void WriteItem(CodeWriter writer, EntityPlan plan, Dictionary<string, int> places)
    {
        var model = plan.Model;
        var writes = model.Type.Members.ToDictionary(
            static member => member.Attribute,
            member => new Action(() => TypeEmitter.WriteMember(writer, plan, model.Type, member, places, "attribute = ")));
        var discriminator = $"writer.WriteString({Model.Names.Literal(model.Discriminator)});";
        writes.Add(model.Table.Discriminator, () => WriteAttribute(writer, places[model.Table.Discriminator], discriminator));
        foreach (var template in model.Templates.Where(template => !writes.ContainsKey(template.Attribute)))
        {
            var arguments = string.Join(", ", Distinct(template.Parts).Select(part => MemberExpression.Read(part, model.Type, "item")));
            writes.Add(template.Attribute, () => WriteAttribute(
                writer, places[template.Attribute], $"writer.WriteValue({plan.KeysName}.{(template.IsSort ? "Sort" : "Partition")}({arguments}));"));
        }

        // An index key is computed once, although its two attributes may lie apart in the order of names.
        foreach (var index in model.Indexes.Where(static index => !index.IsNative))
        {
            var arguments = string.Join(", ", index.Parts.Select(part => MemberExpression.Read(part, model.Type, "item")));
            writer.Line($"var key{index.Name} = {plan.KeysName}.{index.Name}Key({arguments});");
            foreach (var template in index.Templates.Where(template => !writes.ContainsKey(template.Attribute)))
            {
                var value = $"key{index.Name}.{(template.IsSort ? "Sort" : "Partition")}";
                writes.Add(template.Attribute, () => WriteIndexAttribute(writer, places[template.Attribute], value));
            }
        }

        writer.Line("writer.BeginMap(Names.Count);");
        foreach (var attribute in places.Keys.OrderBy(static name => name, StringComparer.Ordinal))
        {
            writes[attribute]();
        }

        writer.Line("writer.EndMap();");
    }

    private static void WriteAttribute(CodeWriter writer, int place, string value) =>
        writer.Line($"writer.Name(Names, attribute = {place.ToString(CultureInfo.InvariantCulture)});").Line(value);

    private static void WriteIndexAttribute(CodeWriter writer, int place, string value)
    {
        writer.Open($"if (!{value}.IsNone)");
        WriteAttribute(writer, place, $"writer.WriteValue({value});");
        writer.Close().Line();
    }
}
