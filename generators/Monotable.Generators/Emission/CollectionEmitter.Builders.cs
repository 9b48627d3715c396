using System.Globalization;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

internal static partial class CollectionEmitter
{
    private const string Lists = "global::System.Collections.Generic.";

    private static string BuilderOf(CollectionNode node, CollectionPlan plan)
    {
        var place = plan.Model.Root.All.ToList().IndexOf(node) + 1;
        return place == 1 ? "Builder" : "Builder" + place.ToString(CultureInfo.InvariantCulture);
    }

    private static string Local(CollectionParameter parameter) => "_" + Names.Camel(parameter.Name);

    private static void WriteBuilder(CodeWriter writer, CollectionPlan plan, CollectionNode node)
    {
        var builder = $"{Root}CollectionBuilder<{ItemType(plan)}, {node.Type}>";
        writer.Open($"private sealed class {BuilderOf(node, plan)}() : {builder}({Names.Literal(node.Name)})");
        foreach (var parameter in node.Parameters)
        {
            WriteField(writer, plan, parameter);
        }

        writer.Line().Line("/// <inheritdoc/>");
        writer.Open($"public override bool TryAdd({ItemType(plan)} item)");
        writer.Open("switch (item)");
        foreach (var parameter in node.Parameters.Where(static parameter => !parameter.IsRest))
        {
            WriteCases(writer, plan, parameter);
        }

        // What finds no head falls through to the rest too.
        writer.Close().Line();
        var rest = node.Parameters.FirstOrDefault(static parameter => parameter.IsRest);
        writer.Line(rest is null ? "return false;" : $"{Local(rest)}.Add(item);\nreturn true;");
        writer.Close().Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override {node.Type} Build() => new(");
        var arguments = node.Parameters.Select(parameter => $"{Names.Escape(parameter.Name)}: {Built(plan, parameter)}");
        writer.Deeper(string.Join(",\n", arguments) + ");");
        writer.Close().Line();
    }

    private static void WriteField(CodeWriter writer, CollectionPlan plan, CollectionParameter parameter)
    {
        var local = Local(parameter);
        if (parameter.Nested is null)
        {
            var type = parameter.IsRest ? ItemType(plan) : parameter.Entity;
            writer.Line(parameter.Count == ParameterCount.Many
                ? $"private readonly {Lists}List<{type}> {local} = [];"
                : $"private {Root}SingleItem<{type}> {local};");
            return;
        }

        var builder = BuilderOf(parameter.Nested, plan);
        if (parameter.Count == ParameterCount.Many)
        {
            writer.Line($"private readonly {Lists}List<{builder}> {local} = [];");
            writer.Line($"private readonly {Lists}Dictionary<{Place(plan, parameter.Nested.Head!).Key}, {builder}> {local}ByKey = [];");
        }
        else
        {
            writer.Line($"private {builder}? {local};");
        }
    }

    private static void WriteCases(CodeWriter writer, CollectionPlan plan, CollectionParameter parameter)
    {
        if (parameter.Nested is not { } nested)
        {
            WriteCase(writer, WithValue(Place(plan, parameter.Entity)), parameter.Count == ParameterCount.Many
                ? $"{Local(parameter)}.Add(value);\nreturn true;"
                : Set(Place(plan, parameter.Entity), parameter));
            return;
        }

        if (parameter.Count == ParameterCount.Many)
        {
            WriteGroup(writer, plan, parameter, nested);
            return;
        }

        var builder = BuilderOf(nested, plan);
        foreach (var entity in nested.Entities)
        {
            WriteCase(writer, Place(plan, entity).Case, $$"""
                var group = {{Local(parameter)}} ?? Nested<{{builder}}, {{nested.Type}}>(new());
                if (group.TryAdd(item))
                {
                    {{Local(parameter)}} = group;
                    return true;
                }

                break;
                """);
        }
    }

    // The head comes before what follows it, because its sort key is the start of theirs.
    private static void WriteGroup(CodeWriter writer, CollectionPlan plan, CollectionParameter parameter, CollectionNode nested)
    {
        var (local, builder) = (Local(parameter), BuilderOf(nested, plan));
        var head = Place(plan, nested.Head!);
        WriteCase(writer, WithValue(head), $$"""
            var begun = Nested<{{builder}}, {{nested.Type}}>(new());
            {{local}}.Add(begun);
            {{local}}ByKey[{{head.Codec}}.KeyOf(value)] = begun;
            return begun.TryAdd(item);
            """);
        foreach (var group in plan.Groups.Where(group => group.Head == nested.Head && nested.Entities.Contains(group.Entity)))
        {
            var place = Place(plan, group.Entity);
            var parts = string.Join(", ", group.Parts.Select(static part => "key." + Names.Escape(part)));
            WriteCase(writer, WithValue(place), $$"""
                var key = {{place.Codec}}.KeyOf(value);
                if ({{local}}ByKey.TryGetValue(new({{parts}}), out var found) && found.TryAdd(item))
                {
                    return true;
                }

                break;
                """);
        }
    }

    private static string WithValue(CollectionPlace place) => place.Case + " { Value: var value }";

    private static void WriteCase(CodeWriter writer, string pattern, string body)
    {
        writer.Line($"case {pattern}:");
        writer.Line("{").Deeper(body).Line("}").Line();
    }

    private static string Set(CollectionPlace place, CollectionParameter parameter)
    {
        var names = $"{Names.Literal(place.Name)}, {Names.Literal(parameter.Name)}";
        return $"return Set(ref {Local(parameter)}, value, {names}, {place.Codec}.KeyOf(value).ToItem());";
    }

    private static string Built(CollectionPlan plan, CollectionParameter parameter)
    {
        var local = Local(parameter);
        if (parameter.Nested is { } nested)
        {
            return parameter.Count switch
            {
                ParameterCount.Many => $"{local}.ConvertAll(static builder => builder.Build())",
                ParameterCount.Optional => $"{local}?.Build()",
                _ => $"({local} ?? Nested<{BuilderOf(nested, plan)}, {nested.Type}>(new())).Build()",
            };
        }

        return parameter.Count switch
        {
            ParameterCount.Many => local,
            ParameterCount.Optional => $"{local}.HasValue ? {local}.Value : null",
            _ => $"Required(in {local}, {Names.Literal(Place(plan, parameter.Entity).Name)}, {Names.Literal(parameter.Name)})",
        };
    }

    private static CollectionPlace Place(CollectionPlan plan, string entity) => plan.Places.First(place => place.Entity == entity);
}
