using Microsoft.CodeAnalysis;
using Monotable.RandomModels.Tests.Models;

namespace Monotable.RandomModels.Tests.Compilation;

/// <summary>The ways to change an entity.</summary>
internal static partial class ProbeSource
{
    private static string Changes(EntitySpec entity, string type, string set, Microsoft.CodeAnalysis.Compilation generated)
    {
        var update = generated.GetTypeByMetadataName($"RandomModel.{type}Update")!;
        var fields = generated.GetTypeByMetadataName($"RandomModel.{type}UpdateFields")!;
        return $$"""
            protected override {{type}} Redrawn({{type}} e, {{type}} key, Values values) => new() { {{string.Join(", ", Redraws(entity))}} };
            protected override {{type}}Update UpdateOf({{type}} e) => {{set}}.Update({{Key(entity)}});
            protected override ValueTask ExecuteAsync({{type}}Update update) => update.ExecuteAsync();
            protected override (WriteOperation, Func<ValueTask<{{type}}>>) DifferenceOf({{type}} before, {{type}} after)
            {
                var update = {{set}}.Update(before, after);
                return (update, () => update.ExecuteAsync());
            }
            protected override {{Steps($"{type}Update", type)}} Steps { get; } =
            [
                {{Lines(FieldSteps(entity, fields).Concat(KeySteps(entity, update)))}}
            ];
            {{Current(entity, type, update)}}
            """;
    }

    private static IEnumerable<string> Redraws(EntitySpec entity)
    {
        var keys = entity.KeyParts.Select(static part => part.Member.Name).ToHashSet();
        return entity.Members.Select(member =>
            $"{member.Name} = " + (keys.Contains(member.Name) ? $"key.{member.Name}" : $"values.Boolean() ? e.{member.Name} : {member.Draw}"));
    }

    private static string Current(EntitySpec entity, string type, INamedTypeSymbol update)
    {
        var fromCurrent = update.GetMembers("FromCurrent").OfType<IMethodSymbol>().SingleOrDefault(static method => method.Parameters.IsEmpty);
        if (fromCurrent?.ReturnType is not INamedTypeSymbol current)
        {
            return "";
        }

        var operation = current.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return $$"""
            protected override Change Current({{type}} e, Values values) =>
                Extended(UpdateOf(e).FromCurrent(), e, values, CurrentSteps, static update => update.ExecuteAsync());
            private static {{Steps(operation, type)}} CurrentSteps { get; } =
            [
                {{Lines(FieldSteps(entity, (INamedTypeSymbol)current.TypeArguments[2]))}}
            ];
            """;
    }

    private static string Steps(string update, string type) => $"IReadOnlyList<Func<{update}, {type}, Values, ({update}, {type})>>";

    /// <summary>The steps that set a member by itself: one for each, so that no update changes it twice.</summary>
    private static IEnumerable<string> FieldSteps(EntitySpec entity, INamedTypeSymbol fields)
    {
        var types = fields.BaseType is { SpecialType: not SpecialType.System_Object } inherited ? new[] { fields, inherited } : [fields];
        var settable = types.SelectMany(static type => type.GetMembers().OfType<IPropertySymbol>())
            .Where(static field => !field.IsStatic && field.DeclaredAccessibility == Accessibility.Public)
            .DistinctBy(static field => field.Name)
            .Where(static field => field.GetAttributes().IsEmpty)
            .Where(static field => field.Type.AllInterfaces.Any(static type => type.Name is "ISettableField" or "IFlattenedField"));
        return settable.Select(field => FieldStep(entity.Members.Single(member => member.Name == field.Name)));
    }

    private static string FieldStep(MemberSpec member)
    {
        var name = member.Name;
        var otherwise = member.Type.Name switch
        {
            "Place" => $"if (e.{name} is {{ }} place && values.Boolean()) "
                + $"{{ var zone = values.Int32(); return (u.Set(f => f.{name}.Zone, zone), e with {{ {name} = place with {{ Zone = zone }} }}); }} ",
            "decimal" => $"if (values.Boolean()) {{ var n = values.Int32() / 4m; "
                + $"return (u.Add(f => f.{name}, n), e with {{ {name} = {(member.IsNullable ? $"(e.{name} ?? 0m)" : $"e.{name}")} + n }}); }} ",
            _ => "",
        };
        return Step($"{otherwise}var x = {member.Draw};", $"u.Set(f => f.{name}, x)", $"{name} = x");
    }

    /// <summary>The steps that set an index key by all its members.</summary>
    private static IEnumerable<string> KeySteps(EntitySpec entity, INamedTypeSymbol update)
    {
        var sets = update.GetMembers().OfType<IMethodSymbol>()
            .Where(static method => method.DeclaredAccessibility == Accessibility.Public && !method.Parameters.IsEmpty)
            .Where(static method => method.Name.StartsWith("Set", StringComparison.Ordinal));
        foreach (var set in sets)
        {
            var members = set.Parameters.Select(parameter => entity.Members.Single(
                member => string.Equals(member.Name, parameter.Name, StringComparison.OrdinalIgnoreCase))).ToList();
            var draws = string.Concat(members.Select(static member => $"var x{member.Name} = {member.Draw}; "));
            var arguments = string.Join(", ", members.Select(static member => $"x{member.Name}"));
            var with = string.Join(", ", members.Select(static member => $"{member.Name} = x{member.Name}"));
            yield return Step(draws, $"u.{set.Name}({arguments})", with);
        }
    }

    private static string Lines(IEnumerable<string> lines) => string.Join(",\n        ", lines);

    private static string Step(string draws, string update, string with) =>
        $"static (u, e, values) => {{ {draws} return ({update}, e with {{ {with} }}); }}";
}
