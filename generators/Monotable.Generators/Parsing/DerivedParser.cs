using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Diagnostics;

namespace Monotable.Generators.Parsing;

/// <summary>Parses the [Derived] attributes of a hierarchy's base type.</summary>
internal sealed class DerivedParser(TypeScope scope, INamedTypeSymbol type)
{
    /// <summary>Parses the cases that can be used; the others are reported.</summary>
    public IReadOnlyList<DerivedCase> Parse()
    {
        var cases = new List<DerivedCase>();
        foreach (var attribute in scope.Attributes.Of(type, WellKnown.Derived))
        {
            var derived = attribute.AttributeClass!.TypeArguments[0];
            var value = attribute.Text(0) ?? "";
            var location = attribute.Location(scope.Fallback);
            if (Problem(derived, value, cases) is { Length: > 0 } problem)
            {
                scope.Sink.Report(MappingRules.DerivedInvalid, location, derived.Name, type.Name, problem);
            }
            else
            {
                cases.Add(new((INamedTypeSymbol)derived, value, location));
            }
        }

        return cases;
    }

    private string Problem(ITypeSymbol derived, string value, List<DerivedCase> cases) => derived switch
    {
        not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } => "a case is a class, a record or a struct",
        { IsAbstract: true } => "it is abstract; declare the concrete types that derive from it",
        INamedTypeSymbol { IsFileLocal: true } => "it is local to its file; remove the modifier 'file'",
        _ when !scope.IsConvertible(derived, type) => $"it does not derive from '{type.Name}'",
        _ when !scope.IsAccessible(derived) => "it is not accessible to generated code; make it internal or public",
        _ when scope.Attributes.Has(derived, WellKnown.Converter) => "its [Converter] fixes another form; remove one of the two",
        _ when value.Length == 0 => "its discriminator is empty; give it one",
        _ when cases.Any(other => SymbolEqualityComparer.Default.Equals(other.Type, derived)) => "it is declared twice; remove one [Derived]",
        _ when cases.Find(other => other.Value == value) is { } same =>
            $"'{same.Type.Name}' has the discriminator '{value}' too; give it another one",
        _ => "",
    };
}
