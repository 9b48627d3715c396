using Microsoft.CodeAnalysis;

namespace Monotable.Generators.Parsing;

/// <summary>A case as its hierarchy's base type declares it.</summary>
internal sealed record DerivedCase(INamedTypeSymbol Type, string Value, Location Location);
