using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Monotable.Generators.Parsing;

/// <summary>Questions to symbols. Attributes are found by name, so that entities of source and of metadata take one path.</summary>
internal static class SymbolExtensions
{
    private static readonly SymbolDisplayFormat QualifiedFormat = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The type as C# from <c>global::</c>, with the annotations inside it and without its own.</summary>
    public static string Qualified(this ITypeSymbol type) =>
        type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(QualifiedFormat);

    /// <summary>The name of the definition as metadata has it: <c>System.Collections.Generic.List`1</c>.</summary>
    public static string MetadataName(this ITypeSymbol type)
    {
        var definition = type.OriginalDefinition;
        var name = definition.MetadataName;
        for (var outer = definition.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = outer.MetadataName + "+" + name;
        }

        // The display of a namespace costs more than all the rest, and this is asked of every attribute and type.
        for (var outer = definition.ContainingNamespace; outer is { IsGlobalNamespace: false }; outer = outer.ContainingNamespace)
        {
            name = outer.MetadataName + "." + name;
        }

        return name;
    }

    /// <summary>The namespace's name, or none for the global one.</summary>
    public static string NamespaceName(this ISymbol symbol) =>
        symbol.ContainingNamespace is { IsGlobalNamespace: false } ns
            ? string.Join(".", ns.ToDisplayString().Split('.').Select(static part => part.TrimStart('@')))
            : "";

    public static IEnumerable<AttributeData> AttributesOf(this ISymbol symbol, string metadataName) =>
        symbol.GetAttributes().Where(attribute => attribute.AttributeClass is { } type
            && metadataName.EndsWith(type.MetadataName, System.StringComparison.Ordinal)
            && type.MetadataName() == metadataName);

    public static AttributeData? AttributeOf(this ISymbol symbol, string metadataName) => symbol.AttributesOf(metadataName).FirstOrDefault();

    public static bool Has(this ISymbol symbol, string metadataName) => symbol.AttributeOf(metadataName) is not null;

    /// <summary>A string argument of the constructor; null where there is none.</summary>
    public static string? Text(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length ? attribute.ConstructorArguments[index].Value as string : null;

    /// <summary>A named string argument, and whether it was given: null may be given.</summary>
    public static bool TryNamed(this AttributeData attribute, string name, out string? value)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
            {
                value = argument.Value.IsNull ? null : argument.Value.Value as string;
                return true;
            }
        }

        value = null;
        return false;
    }

    public static string Named(this AttributeData attribute, string name, string fallback) =>
        attribute.TryNamed(name, out var value) && value is not null ? value : fallback;

    public static ImmutableArray<string> NamedTexts(this AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name && !argument.Value.IsNull)
            {
                return [.. argument.Value.Values.Select(static value => value.Value as string ?? "")];
            }
        }

        return [];
    }

    public static int NamedEnum(this AttributeData attribute, string name) =>
        attribute.NamedArguments.Where(argument => argument.Key == name)
            .Select(static argument => argument.Value.Value as int? ?? 0)
            .FirstOrDefault();

    /// <summary>Where the attribute stands; the fallback for one of another assembly.</summary>
    public static Location Location(this AttributeData attribute, Location fallback) =>
        attribute.ApplicationSyntaxReference is { } reference
            ? Microsoft.CodeAnalysis.Location.Create(reference.SyntaxTree, reference.Span)
            : fallback;

    /// <summary>Where the symbol is declared in source; the fallback for one of another assembly.</summary>
    public static Location Location(this ISymbol symbol, Location fallback) =>
        symbol.Locations.FirstOrDefault(static location => location.IsInSource) ?? fallback;

    /// <summary>Whether the type, what it is nested in and what it is made of are all public.</summary>
    public static bool IsPublic(this ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType.IsPublic(),
        INamedTypeSymbol named => named.DeclaredAccessibility == Accessibility.Public
            && named.ContainingType?.IsPublic() != false
            && named.TypeArguments.All(IsPublic),
        _ => true,
    };

    /// <summary>The type and its base types, the most derived first, without <see cref="object"/> and <see cref="System.ValueType"/>.</summary>
    public static IEnumerable<INamedTypeSymbol> Hierarchy(this INamedTypeSymbol type)
    {
        var current = type;
        while (current is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) })
        {
            yield return current;
            current = current.BaseType;
        }
    }
}
