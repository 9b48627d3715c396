using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

/// <summary>Writes the bodies that read and write the members of an entity or a nested type.</summary>
internal static class TypeEmitter
{
    /// <summary>Reads into locals, constructs once, then sets the rest; an absent attribute keeps the initializer's value.</summary>
    /// <param name="writer">What is written to.</param>
    /// <param name="plan">The entity.</param>
    /// <param name="type">The type to read.</param>
    /// <param name="places">The places of attributes among the names.</param>
    /// <param name="more">Further arguments of the constructor, which are no members.</param>
    /// <param name="reserved">Names that locals may not take, because such arguments use them.</param>
    /// <param name="discriminator">The attribute and the value that the item is checked for in passing, where it is an entity's.</param>
    public static void WriteRead(
        CodeWriter writer, EntityPlan plan, TypeModel type, Dictionary<string, int> places,
        IEnumerable<string>? more = null, IEnumerable<string>? reserved = null, DiscriminatorModel? discriminator = null)
    {
        var locals = new Parameters(type.Members.Select(static member => member.Name), ["reader", "attribute", "item", .. reserved ?? []]);
        var flagged = Construction.Flagged(type);
        foreach (var member in type.Members)
        {
            WriteLocal(writer, locals, member, flagged.Contains(member.Dotted));
        }

        if (discriminator is not null)
        {
            writer.Line("isOther = false;");
        }

        writer.Line("reader.BeginMap();");
        writer.Open("while (reader.NextAttribute(Names, ref attribute))");
        writer.Open("switch (attribute)");
        foreach (var member in type.Members)
        {
            WriteCase(writer, plan, locals, member, (places[member.Attribute], flagged.Contains(member.Dotted)));
        }

        if (discriminator is not null)
        {
            WriteDiscriminator(writer, discriminator, places[discriminator.Attribute]);
        }

        writer.Line("default:").Deeper("reader.Skip();\nbreak;");
        writer.Close().Close().Line();
        new Construction(writer, type, locals, places).Write(more ?? []);
        writer.Line("return item;");
    }

    /// <summary>Writes one member's attribute; null and the empty set are no attribute.</summary>
    public static void WriteMember(
        CodeWriter writer, EntityPlan plan, TypeModel type, MemberModel member, Dictionary<string, int> places, string assignment)
    {
        var shape = member.Shape.Required;
        var value = MemberExpression.Read(member, type, "item");
        var place = places[member.Attribute].ToString(CultureInfo.InvariantCulture);
        var codec = $"default({CodecExpression.Of(shape, plan)})";
        if (!member.IsNullable && !shape.IsSet)
        {
            writer.Line($"writer.Name(Names, {assignment}{place});").Line($"{codec}.Write(ref writer, {value});");
            return;
        }

        var local = "value" + place;
        writer.Line().Open($"if ({value} is {(shape.IsSet ? "{ Count: > 0 }" : "{ }")} {local})");
        writer.Line($"writer.Name(Names, {assignment}{place});").Line($"{codec}.Write(ref writer, {local});");
        writer.Close().Line();
    }

    private static void WriteDiscriminator(CodeWriter writer, DiscriminatorModel discriminator, int place)
    {
        writer.Line($"case {place.ToString(CultureInfo.InvariantCulture)}:");
        writer.Deeper($$"""
            if (!EntityMapping.IsDiscriminator(ref reader, {{Names.Literal(discriminator.Value)}}))
            {
                isOther = true;
                return default!;
            }
            """).Line();
        writer.Deeper("break;");
    }

    private static void WriteLocal(CodeWriter writer, Parameters locals, MemberModel member, bool isFlagged)
    {
        var initial = member.Default.Length > 0 ? member.Default : "default!";
        writer.Line($"{member.Shape.Type} {locals[member.Name]} = {initial};");
        if (isFlagged)
        {
            writer.Line($"var {Flag(locals, member)} = false;");
        }
    }

    private static void WriteCase(CodeWriter writer, EntityPlan plan, Parameters locals, MemberModel member, (int Place, bool IsFlagged) how)
    {
        writer.Line($"case {how.Place.ToString(CultureInfo.InvariantCulture)}:");
        var read = $"{locals[member.Name]} = default({CodecExpression.Of(member.Shape.Required, plan)}).Read(ref reader);";
        var flag = how.IsFlagged ? $"\n{Flag(locals, member)} = true;" : "";
        if (member.Shape.IsOptional)
        {
            // NULL counts as absent, as null is not stored.
            writer.Deeper($"if (!EntityMapping.TryReadNull(ref reader))\n{{\n    {read}{flag.Replace("\n", "\n    ")}\n}}").Line();
        }
        else
        {
            writer.Deeper(read + flag);
        }

        writer.Deeper("break;");
    }

    private static string Flag(Parameters locals, MemberModel member) => Construction.Flag(locals, member.Name);
}
