using Microsoft.CodeAnalysis;

namespace Monotable.Generators.Parsing;

/// <summary>Where a flattened object's type is parsed.</summary>
/// <param name="Prefix">What the names of its attributes begin with.</param>
/// <param name="Type">The type.</param>
/// <param name="Outer">The flattened object that it lies in, if it lies in one.</param>
internal sealed record FlattenedPlace(string Prefix, INamedTypeSymbol Type, FlattenedPlace? Outer)
{
    public bool IsWithin(ITypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(Type, type) || Outer?.IsWithin(type) == true;
}
