using System.Collections.Generic;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

internal static partial class FacadeEmitter
{
    private static void WriteQuery(CodeWriter writer, EntityPlan plan, QueryPlan query)
    {
        for (var i = 0; i < query.Steps.Count; i++)
        {
            WriteStep(writer, plan, query, query.Steps[i], i + 1 < query.Steps.Count ? query.Steps[i + 1].ClassName : QueryBase(plan, query), i);
        }
    }

    private static void WriteStep(CodeWriter writer, EntityPlan plan, QueryPlan query, QueryStep step, string next, int place)
    {
        var part = step.Part;
        var ranged = QueryBase(plan, query);
        var definition = $"{Root}QueryDefinition<{ItemOf(plan, query)}, {query.FieldsName}>";
        var what = query.Index is null ? $"A query of {Cref(plan.Entity)}" : $"A query of index {query.MethodName}";
        var encoding = step.IsText ? "TextPartEncoding" : "NativePartEncoding";
        var following = step.Following is null ? "null" : Names.Literal(step.Following);
        var kind = step.IsText ? $"global::Monotable.Keys.SortKeyPartKind.{KindOf(part)}, {following}, " : "";
        var order = part.IsDescending ? ", isDescending: true" : "";
        var isTaken = New(part.Name).Length > 0 || part.Name is "Definition" or "Encoding" || part.Name == step.ClassName;
        var name = Names.Escape(isTaken ? part.Name + "Part" : part.Name);
        var known = place == 0 ? "" : $" with {query.Steps[place - 1].Part.Name} fixed";
        writer.Line($"/// <summary>{what}{known}, ranged over {part.Name}.</summary>");
        writer.Open($"{plan.Access} sealed class {step.ClassName} : {ranged}");
        writer.Line($"private static readonly {Root}{encoding}<{part.Shape.Type}> Encoding = new(");
        var bounds = BoundsOf(step);
        writer.Deeper($"{Names.Literal(step.Attribute)}, {kind}{plan.Keys}.{EncodingMethod(step)}{order}){(bounds.Count == 0 ? ";" : "")}");
        WriteBounds(writer, bounds);
        writer.Line().Line($"internal {step.ClassName}({definition} definition)");
        writer.Deeper(step.Ends is null ? ": base(definition)" : ": base(Encoding.Within(definition))");
        writer.Line("{").Line("}").Line();
        writer.Line($"/// <summary>Gets the sort key's {Ordinal(place)} part.</summary>");
        writer.Line($"public {HidesMember(name)}{Root}SortPart<{part.Shape.Type}, {ranged}, {next}> {name} =>");
        writer.Deeper($"new {Root}SortPart<{part.Shape.Type}, {ranged}, {next}, {ItemOf(plan, query)}, {query.FieldsName}>(");
        writer.Deeper("    Definition, Encoding, static definition => new(definition), static definition => new(definition));");
        writer.Close().Line();
    }

    // What keeps other entities' items out that begin as the entity's own.
    private static List<string> BoundsOf(QueryStep step)
    {
        var bounds = new List<string>();
        if (step.Ends is var (least, greatest, tail))
        {
            bounds.Add($"Ends = new({Names.Literal(least)}, {Names.Literal(greatest)}, global::Monotable.Keys.SortKeyTail.{tail}),");
        }

        if (step.EndsKey)
        {
            bounds.Add("EndsKey = true,");
        }

        return bounds;
    }

    private static void WriteBounds(CodeWriter writer, List<string> bounds)
    {
        if (bounds.Count > 0)
        {
            writer.Line("{");
            bounds.ForEach(bound => writer.Deeper(bound));
            writer.Line("};");
        }
    }

    /// <summary>The name of the method in the bodies that writes a part's text or value.</summary>
    internal static string EncodingMethod(QueryStep step) => step.ClassName + "Part";

    private static string QueryBase(EntityPlan plan, QueryPlan query) => query.Entry is { } entry
        ? $"{Root}{(query.IsOnTable ? "LocalIndexEntryQuery" : "IndexEntryQuery")}<{entry.Type}, {plan.Entity}, {query.FieldsName}>"
        : $"{Root}{(query.IsOnTable ? "TableQuery" : "IndexQuery")}<{plan.Entity}, {query.FieldsName}>";

    private static string KindOf(KeyPartModel part) =>
        part.IsRaw ? "Raw" : part.IsFixedWidth ? "Fixed" : KeyShape.IsText(part.Shape) ? "Text" : "Variable";

    private static string Ordinal(int place) => place switch
    {
        0 => "first",
        1 => "second",
        2 => "third",
        _ => "next",
    };

    // Query methods such as Take or Filter hide nothing of use: the part is what the query is about.
    private static string HidesMember(string name) => name is "Filter" or "Descending" or "Take" or "PageSize" or "Select" or "ToListAsync"
        or "AnyAsync" or "FirstAsync" or "SingleOrDefaultAsync" or "MeasuredBy"
        or "CountAsync" or "ToPageAsync" or "FirstOrDefaultAsync" or "AsAsyncEnumerable" or "GetAsyncEnumerator" or "Consistent"
        or "With" or "As" or "HydrateAsync"
        ? "new "
        : "";
}
