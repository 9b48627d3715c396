using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

internal static partial class BodiesEmitter
{
    private static void WriteNestedTypes(CodeWriter writer, EntityPlan plan)
    {
        // A type may have several codecs, or be the entity itself; its accessors are the same.
        var accessed = new HashSet<string>();
        WriteAccessors(writer, plan.Model.Type, accessed);
        foreach (var nested in plan.Model.Nested)
        {
            WriteNested(writer, plan, nested);
            WriteAccessors(writer, nested.Type, accessed);
        }

        foreach (var hierarchy in plan.Model.Hierarchies)
        {
            WriteHierarchy(writer, plan, hierarchy);
        }
    }

    private static void WriteAccessors(CodeWriter writer, TypeModel type, HashSet<string> accessed)
    {
        if (accessed.Add(type.Accessors))
        {
            WriteAccessors(writer, type);
        }

        foreach (var flattened in type.Flattened)
        {
            WriteAccessors(writer, flattened.Type, accessed);
        }
    }

    private static void WriteNested(CodeWriter writer, EntityPlan plan, NestedModel nested)
    {
        var type = nested.Type;
        var names = type.Members.Select(static member => member.Attribute)
            .Concat(nested.Discriminator is { } tag ? [tag.Attribute] : [])
            .OrderBy(static name => name, StringComparer.Ordinal)
            .ToList();
        var places = names.Select(static (name, place) => (name, place)).ToDictionary(static pair => pair.name, static pair => pair.place);
        var what = nested.Discriminator is { } discriminator ? $" with {Code(discriminator.Attribute)} = {Code(discriminator.Value)}" : "";
        writer.Line($"/// <summary>Stores {type.Name} as a map{what}.</summary>");
        writer.Open($"file readonly struct {plan.LocalCodecs[nested.Codec]} : IValueCodec<{type.Type}>");
        WriteNames(writer, names);
        writer.Line().Line($"public {type.Type} Read<TReader>(ref TReader reader)").Deeper(ReaderConstraint);
        writer.Begin().Line("var attribute = -1;");
        TypeEmitter.WriteRead(writer, plan, type, places);
        writer.Close().Line();
        writer.Line($"public void Write<TWriter>(ref TWriter writer, {type.Type} item)").Deeper(WriterConstraint);
        writer.Begin().Line("writer.BeginMap(Names.Count);");
        WriteMembers(writer, plan, nested, names, places);
        writer.Line("writer.EndMap();");
        writer.Close();
        writer.Close().Line();
    }

    private static void WriteMembers(CodeWriter writer, EntityPlan plan, NestedModel nested, List<string> names, Dictionary<string, int> places)
    {
        foreach (var name in names)
        {
            if (nested.Discriminator is { } discriminator && discriminator.Attribute == name)
            {
                writer.Line($"writer.Name(Names, {places[name].ToString(CultureInfo.InvariantCulture)});");
                writer.Line($"writer.WriteString({Model.Names.Literal(discriminator.Value)});");
            }
            else
            {
                var member = nested.Type.Members.First(member => member.Attribute == name);
                TypeEmitter.WriteMember(writer, plan, nested.Type, member, places, "");
            }
        }
    }

    private static string Code(string text) => $"<c>{text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;")}</c>";
}
