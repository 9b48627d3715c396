using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Monotable.Generators.Parsing;

/// <summary>An attribute that a table class gives to what cannot carry any. To parsers it is like one that stands there.</summary>
/// <param name="origin">The attribute of the table class.</param>
/// <param name="type">The class of the attribute that is given.</param>
/// <param name="constructor">Its constructor.</param>
/// <param name="arguments">The constructor's arguments.</param>
internal sealed class GivenAttribute(
    AttributeData origin, INamedTypeSymbol type, IMethodSymbol constructor, ImmutableArray<TypedConstant> arguments) : AttributeData
{
    protected override INamedTypeSymbol? CommonAttributeClass => type;

    protected override IMethodSymbol? CommonAttributeConstructor => constructor;

    protected override SyntaxReference? CommonApplicationSyntaxReference => origin.ApplicationSyntaxReference;

    protected override ImmutableArray<TypedConstant> CommonConstructorArguments => arguments;

    protected override ImmutableArray<KeyValuePair<string, TypedConstant>> CommonNamedArguments => [];
}
