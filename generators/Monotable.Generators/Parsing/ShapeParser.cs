using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Model;

namespace Monotable.Generators.Parsing;

/// <summary>Finds out how a type is stored.</summary>
internal sealed class ShapeParser(TypeScope scope)
{
    private const string SetElements = "members of a set are strings, numbers, binary values, or types stored as one of those";

    private static readonly Dictionary<string, ShapeKind> Collections = new()
    {
        ["System.Collections.Generic.List`1"] = ShapeKind.List,
        ["System.Collections.Generic.IList`1"] = ShapeKind.List,
        ["System.Collections.Generic.ICollection`1"] = ShapeKind.List,
        ["System.Collections.Generic.IReadOnlyList`1"] = ShapeKind.List,
        ["System.Collections.Generic.IReadOnlyCollection`1"] = ShapeKind.List,
        ["System.Collections.Generic.IEnumerable`1"] = ShapeKind.List,
        ["System.Collections.Immutable.ImmutableArray`1"] = ShapeKind.ImmutableArray,
        ["System.Collections.Generic.HashSet`1"] = ShapeKind.Set,
        ["System.Collections.Generic.ISet`1"] = ShapeKind.Set,
        ["System.Collections.Generic.IReadOnlySet`1"] = ShapeKind.Set,
        ["System.Collections.Generic.Dictionary`2"] = ShapeKind.Dictionary,
        ["System.Collections.Generic.IDictionary`2"] = ShapeKind.Dictionary,
        ["System.Collections.Generic.IReadOnlyDictionary`2"] = ShapeKind.Dictionary,
    };

    /// <summary>Gets why the last type could not be parsed.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Parses a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="enumByName">The form of an enum, where the member fixes it.</param>
    /// <param name="like">What a projection's member is a part of; null for what is no projection.</param>
    /// <returns>The shape, or null; then <see cref="Reason"/> says why.</returns>
    public ShapeModel? Parse(ITypeSymbol type, bool? enumByName = null, ShapeModel? like = null)
    {
        if (Inner(type) is { } inner)
        {
            return Parse(inner, enumByName, like) is { } shape ? Optional(shape) : null;
        }

        if (like is not null && like.Required.Type == type.Qualified())
        {
            return like.Required;
        }

        if (scope.Attributes.First(type, WellKnown.Converter) is { } converter)
        {
            return ParseConverted(type, converter.AttributeClass!.TypeArguments[0]);
        }

        if (ScalarTypes.TryGet(type, out var scalar, out var stored))
        {
            return new(ShapeKind.Scalar, type.Qualified(), stored, scalar, type.IsReferenceType);
        }

        return type switch
        {
            INamedTypeSymbol named when scope.Attributes.Has(named, WellKnown.Derived) => ParseHierarchy(named),
            INamedTypeSymbol { TypeKind: TypeKind.Enum } named => ParseEnum(named, enumByName),
            IArrayTypeSymbol { Rank: 1 } array => ParseElements(array, ShapeKind.Array, array.ElementType, like),
            INamedTypeSymbol { IsGenericType: true } named when Collections.TryGetValue(named.MetadataName(), out var kind) =>
                ParseCollection(named, kind, like),
            INamedTypeSymbol named => ParseNested(named, like),
            _ => Fail("only arrays of one dimension, classes, records, structs and enums can be stored"),
        };
    }

    /// <summary>Parses a type that a converter of the user's stores.</summary>
    public ShapeModel? ParseConverted(ITypeSymbol type, ITypeSymbol converter)
    {
        if (Inner(type) is { } inner)
        {
            return ParseConverted(inner, converter) is { } shape ? Optional(shape) : null;
        }

        if (!scope.IsAccessible(converter))
        {
            return Fail("is not accessible to generated code. Make it internal or public");
        }

        if (!IsConstructible(converter))
        {
            return Fail("cannot be constructed by generated code. Give it a public constructor without parameters");
        }

        if (StoredType(type, converter) is not { } stored)
        {
            return Fail(
                $"does not implement IAttributeConverter<{type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}, …> "
                + "exactly once. Implement it for the member's type");
        }

        if (Parse(stored) is not { } element)
        {
            return Fail($"stores '{stored.ToDisplayString()}', which cannot be stored either: {Reason}");
        }

        if (element.IsOptional)
        {
            return Fail("stores a nullable type. Null never reaches a converter: store the type without '?'");
        }

        var (name, isReference) = (type.Qualified(), type.IsReferenceType);
        return new(ShapeKind.Converted, name, element.Stored, IsReference: isReference, Converter: converter.Qualified(), Element: element);
    }

    private static ITypeSymbol? StoredType(ITypeSymbol type, ITypeSymbol converter)
    {
        var stored = converter.AllInterfaces
            .Where(face => face.MetadataName() == WellKnown.ConverterInterface && SymbolEqualityComparer.Default.Equals(face.TypeArguments[0], type))
            .Select(static face => face.TypeArguments[1])
            .ToList();
        return stored.Count == 1 ? stored[0] : null;
    }

    private static bool IsConstructible(ITypeSymbol type) => type is INamedTypeSymbol { IsAbstract: false } named
        && named.InstanceConstructors.Any(static made => made.Parameters.IsEmpty && made.DeclaredAccessibility == Accessibility.Public);

    public static ITypeSymbol? Inner(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => nullable.TypeArguments[0],
        { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated } => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated),
        _ => null,
    };

    public static ShapeModel Optional(ShapeModel shape) =>
        new(ShapeKind.Optional, shape.Type + "?", shape.Stored, IsReference: shape.IsReference, Element: shape);

    private ShapeModel? ParseEnum(INamedTypeSymbol type, bool? enumByName)
    {
        if (!scope.IsAccessible(type))
        {
            return Fail("the enum is not accessible to generated code; make it internal or public");
        }

        var byName = enumByName ?? (scope.Attributes.First(type, WellKnown.StoredAs) is { ConstructorArguments: [{ Value: int form }] }
            ? form == 0
            : !type.Has(WellKnown.Flags));
        ScalarTypes.TryGet(type.EnumUnderlyingType!, out var underlying, out _);
        var codec = scope.EnumCodec(type, byName);
        var values = new HashSet<object?>();
        var constants = type.GetMembers().OfType<IFieldSymbol>()
            .Where(static field => field.HasConstantValue)
            .Select(field => new EnumConstant(field.Name, values.Add(field.ConstantValue)));
        scope.Add(new EnumModel(codec, type.Name, type.Qualified(), underlying, byName, constants.ToEquatableArray()));
        return new(
            byName ? ShapeKind.EnumByName : ShapeKind.EnumByNumber,
            type.Qualified(),
            byName ? StoredKind.String : StoredKind.Number,
            underlying,
            Codec: codec);
    }

    private ShapeModel? ParseCollection(INamedTypeSymbol type, ShapeKind kind, ShapeModel? like)
    {
        if (kind == ShapeKind.Dictionary && type.TypeArguments[0].SpecialType != SpecialType.System_String)
        {
            return Fail("the keys of a dictionary must be strings");
        }

        var shape = ParseElements(type, kind, type.TypeArguments[type.TypeArguments.Length - 1], like);
        if (shape is null || kind != ShapeKind.Set)
        {
            return shape;
        }

        return shape.Element!.Stored switch
        {
            _ when shape.Element.IsOptional || KeyShape.Written(shape.Element).Kind is ShapeKind.List or ShapeKind.Nested => Fail(SetElements),
            StoredKind.String => shape with { Stored = StoredKind.StringSet },
            StoredKind.Number => shape with { Stored = StoredKind.NumberSet },
            StoredKind.Binary => shape with { Stored = StoredKind.BinarySet },
            _ => Fail(SetElements),
        };
    }

    private ShapeModel? ParseElements(ITypeSymbol type, ShapeKind kind, ITypeSymbol elementType, ShapeModel? like)
    {
        var stored = kind == ShapeKind.Dictionary ? StoredKind.Map : StoredKind.List;
        return Parse(elementType, like: like?.Required.Element) is { } element
            ? new(kind, type.Qualified(), stored, IsReference: type.IsReferenceType, Element: element)
            : null;
    }

    private ShapeModel? ParseHierarchy(INamedTypeSymbol type)
    {
        if (!scope.IsAccessible(type) || type.IsFileLocal)
        {
            return Fail("the type is not accessible to generated code; make it internal or public");
        }

        // What is wrong with a case is reported at the attribute that declares it.
        if (scope.TryAddCodec(type, "Codec", out var codec))
        {
            new HierarchyParser(scope, type).Parse(codec);
        }

        return new(ShapeKind.Derived, type.Qualified(), StoredKind.Map, IsReference: true, Codec: codec);
    }

    private ShapeModel? ParseNested(INamedTypeSymbol type, ShapeModel? like)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || type.IsAbstract || type.IsStatic || type.IsRefLikeType || type.IsTupleType)
        {
            return Fail("only concrete classes, records and structs can be stored as maps");
        }

        if (type.NamespaceName() is var ns && (ns == "System" || ns.StartsWith("System.", System.StringComparison.Ordinal)))
        {
            return Fail("Monotable has no stored form for this type of the framework");
        }

        if (!scope.IsAccessible(type) || type.IsFileLocal)
        {
            return Fail("the type is not accessible to generated code; make it internal or public");
        }

        if (scope.TryAddCodec(type, "Codec", out var codec))
        {
            if (new TypeParser(scope, like is null ? null : scope.NestedOf(like.Required)).Parse(type) is not { } model)
            {
                return Fail("its own members cannot all be stored");
            }

            if (model.Members.Count == 0)
            {
                return Fail("the type has no member that can be read and set");
            }

            scope.Add(new NestedModel(codec, model));
        }

        return new(ShapeKind.Nested, type.Qualified(), StoredKind.Map, IsReference: type.IsReferenceType, Codec: codec);
    }

    private ShapeModel? Fail(string reason)
    {
        Reason = reason;
        return null;
    }
}
