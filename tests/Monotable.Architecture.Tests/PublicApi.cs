using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Monotable.Architecture.Tests;

/// <summary>Writes the public surface of an assembly as sorted lines, from its metadata.</summary>
internal static class PublicApi
{
    private static readonly SymbolDisplayFormat MemberFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters
            | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeConstantValue,
        delegateStyle: SymbolDisplayDelegateStyle.NameAndSignature,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeModifiers | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeMemberKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat NameFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters);

    private static readonly SymbolDisplayFormat BaseFormat = MemberFormat
        .WithKindOptions(SymbolDisplayKindOptions.None)
        .WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters);

    public static IReadOnlyList<string> Of(string assemblyName)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create("Reader", references: references.Select(static path => MetadataReference.CreateFromFile(path)));
        var reference = compilation.References.Single(reference => Path.GetFileNameWithoutExtension(reference.Display) == assemblyName);
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
        return [.. TypesOf(assembly.GlobalNamespace).SelectMany(LinesOf).Distinct().Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type && IsVisible(type))
            {
                yield return type;
            }

            foreach (var inner in TypesOf(member).Where(_ => member is not INamedTypeSymbol outer || IsVisible(outer)))
            {
                yield return inner;
            }
        }
    }

    private static IEnumerable<string> LinesOf(INamedTypeSymbol type)
    {
        var name = type.ToDisplayString(NameFormat);
        var bases = string.Join(", ", BasesOf(type).Select(static symbol => symbol.ToDisplayString(BaseFormat)));
        yield return $"{name}: {ModifierOf(type)}{type.ToDisplayString(MemberFormat)}{(bases.Length > 0 ? " : " + bases : "")}";
        if (type.TypeKind == TypeKind.Delegate)
        {
            yield break;
        }

        foreach (var member in type.GetMembers().Where(member => IsVisible(member) && !IsNoise(member, type)))
        {
            // Public is what a line is by itself; protected is worth a word.
            var text = member.ToDisplayString(MemberFormat);
            yield return $"{name}: {(text.StartsWith("public ", StringComparison.Ordinal) ? text["public ".Length..] : text)}";
        }
    }

    private static string ModifierOf(INamedTypeSymbol type) => type switch
    {
        { TypeKind: not TypeKind.Class } => "",
        { IsStatic: true } => "static ",
        { IsAbstract: true } => "abstract ",
        { IsSealed: true } => "sealed ",
        _ => "",
    };

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type) => type.TypeKind == TypeKind.Enum
        ? [type.EnumUnderlyingType!]
        : new[] { type.BaseType }.OfType<INamedTypeSymbol>()
            .Where(static symbol => symbol.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType))
            .Concat(type.Interfaces.OrderBy(static symbol => symbol.ToDisplayString(NameFormat), StringComparer.Ordinal));

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && !symbol.Name.Contains('<', StringComparison.Ordinal);

    /// <summary>Accessors stand with their properties; what the compiler adds to records follows from the type's line.</summary>
    private static bool IsNoise(ISymbol member, INamedTypeSymbol type) => member is INamedTypeSymbol
        || member is IMethodSymbol { AssociatedSymbol: not null }
        || member is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: true } && type.IsValueType
        || (member is IFieldSymbol && type.TypeKind == TypeKind.Enum && member.Name == "value__")
        || member.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute");
}
