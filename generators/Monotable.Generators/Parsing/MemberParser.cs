using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Monotable.Generators.Diagnostics;
using Monotable.Generators.Model;

namespace Monotable.Generators.Parsing;

/// <summary>Parses one member: what it is stored as, and how it is read and set.</summary>
internal sealed class MemberParser(
    TypeScope scope, INamedTypeSymbol type, bool canCallConstructor, bool setsRequired, TypeModel? source, FlattenedPlace? place)
{
    private const int AttributeNameBytesMax = 65_535;

    /// <summary>Parses a candidate.</summary>
    /// <param name="candidate">The member.</param>
    /// <param name="parameter">The constructor's parameter that sets it.</param>
    /// <returns>The model; null where the member is not stored, and whether that was refused with a diagnostic.</returns>
    public (MemberModel? Member, bool Refused) Parse(MemberCandidate candidate, IParameterSymbol? parameter)
    {
        if (parameter is null && !IsSettable(candidate))
        {
            return Unsettable(candidate);
        }

        if (source is null)
        {
            var name = Attribute(candidate, parameter, WellKnown.AttributeName)?.Text(0) ?? candidate.Name;
            return Parse(candidate, parameter, place?.Prefix + name, null);
        }

        return source.Direct.FirstOrDefault(member => member.Name == candidate.Name) is { } like
            ? Parse(candidate, parameter, like.Attribute, like.Shape)
            : Refuse(QueriesRules.ProjectionMember, candidate, $"'{source.Name}' has no stored member of that name");
    }

    private (MemberModel? Member, bool Refused) Parse(MemberCandidate candidate, IParameterSymbol? parameter, string attribute, ShapeModel? like)
    {
        if (attribute.Length == 0 || Encoding.UTF8.GetByteCount(attribute) > AttributeNameBytesMax)
        {
            return Refuse(MappingRules.AttributeNameInvalid, candidate);
        }

        if (Shape(candidate, parameter, like) is not { } shape)
        {
            return (null, true);
        }

        var (read, write) = Access(candidate, parameter);
        if (IsTooGeneral(candidate, read, write))
        {
            return Refuse(MappingRules.NestedTooGeneral, candidate, candidate.Symbol.ContainingType.Name);
        }

        return Model(candidate, parameter, attribute, shape, read, write) is { } model ? (model, false) : (null, true);
    }

    /// <summary>The member with its role, which may say where and how it is stored; null where that was refused.</summary>
    private MemberModel? Model(
        MemberCandidate candidate, IParameterSymbol? parameter, string attribute, ShapeModel shape, MemberAccess read, MemberAccess write)
    {
        if (new RoleParser(scope, type).Parse(candidate, parameter, shape) is not { } role)
        {
            return null;
        }

        if (source is null && NullDefault.IsLost(candidate, parameter))
        {
            Report(MappingRules.NullBecomesDefault, candidate, candidate.Name, type.Name);
        }

        if (role.Role == MemberRole.TimeToLive)
        {
            (attribute, shape) = (scope.ExpiryAttribute, ExpiryShape.Of(shape)!);
        }

        return Stored(candidate, parameter, attribute, shape, read, write) with
        {
            Role = role.Role,
            Stamp = role.Stamp,
            IsUnique = Attribute(candidate, parameter, WellKnown.Unique) is not null,
        };
    }

    /// <summary>Parses how a flattened object is read and set; its members are stored, so none of them is missed but by name.</summary>
    /// <param name="candidate">The member.</param>
    /// <param name="parameter">The constructor's parameter that sets it.</param>
    /// <param name="shape">Its type.</param>
    /// <returns>The model, or null where something was reported.</returns>
    public MemberModel? ParseObject(MemberCandidate candidate, IParameterSymbol? parameter, ShapeModel shape)
    {
        if (parameter is null && !IsSettable(candidate))
        {
            return Refuse(MappingRules.MemberNotSettable, candidate, "it has no setter and no constructor parameter of its name").Member;
        }

        var (read, write) = Access(candidate, parameter);
        return IsTooGeneral(candidate, read, write)
            ? Refuse(MappingRules.NestedTooGeneral, candidate, candidate.Symbol.ContainingType.Name).Member
            : Stored(candidate, parameter, "", shape, read, write) with { IsRequired = false };
    }

    private static bool IsTooGeneral(MemberCandidate candidate, MemberAccess read, MemberAccess write) =>
        candidate.Symbol.ContainingType.IsGenericType && (MemberModel.IsAccessor(read) || MemberModel.IsAccessor(write));

    private MemberModel Stored(
        MemberCandidate candidate, IParameterSymbol? parameter, string attribute, ShapeModel shape, MemberAccess read, MemberAccess write)
    {
        var constructed = write is MemberAccess.Constructor or MemberAccess.Initializer;
        var fallback = constructed ? Default(shape, parameter, write) : "";
        var isAnnotated = candidate.Type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated };
        return new(
            candidate.Name,
            attribute,
            shape,
            candidate.Type.Qualified() + (isAnnotated ? "?" : ""),
            candidate.Symbol.ContainingType.Qualified(),
            read,
            write,
            parameter?.Name ?? "",
            fallback,
            IsRequired: constructed && fallback.Length == 0,
            AlsoInitializer: parameter is not null && candidate.IsRequired && !setsRequired,
            HasPublicType: candidate.Type.IsPublic());
    }

    private bool IsSettable(MemberCandidate candidate) => candidate.IsSettable
        && (!scope.IsForeign(candidate.Symbol) || scope.IsAccessible((candidate.Symbol as IPropertySymbol)?.SetMethod ?? candidate.Symbol));

    // A property without a way back is computed; but of another assembly a setter that is not visible looks the same.
    private (MemberModel? Member, bool Refused) Unsettable(MemberCandidate candidate)
    {
        if (candidate.IsMarked)
        {
            return Refuse(MappingRules.MemberNotSettable, candidate, "it has no setter and no constructor parameter of its name");
        }

        if (scope.IsForeign(candidate.Symbol))
        {
            Report(MappingRules.MemberNotVisible, candidate, candidate.Name, type.Name);
        }

        return default;
    }

    private ShapeModel? Shape(MemberCandidate candidate, IParameterSymbol? parameter, ShapeModel? like)
    {
        var parser = new ShapeParser(scope);
        ShapeModel? shape;
        if (Attribute(candidate, parameter, WellKnown.Converter) is { } converter)
        {
            var converterType = converter.AttributeClass!.TypeArguments[0];
            shape = parser.ParseConverted(candidate.Type, converterType);
            if (shape is null)
            {
                Report(MappingRules.ConverterInvalid, candidate, converterType.Name, candidate.Name, type.Name, parser.Reason);
                return null;
            }
        }
        else
        {
            var storedAs = Attribute(candidate, parameter, WellKnown.StoredAs);
            var form = storedAs is { ConstructorArguments: [{ Value: int given }] } ? given == 0 : (bool?)null;
            shape = parser.Parse(candidate.Type, form, form is null ? like : null);
            if (shape is null)
            {
                var display = candidate.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
                Report(MappingRules.TypeUnsupported, candidate, candidate.Name, type.Name, display, parser.Reason);
                return null;
            }

            if (form is not null && shape.Required.Kind is not (ShapeKind.EnumByName or ShapeKind.EnumByNumber))
            {
                Report(MappingRules.StoredAsInvalid, candidate, candidate.Name, type.Name, candidate.Type.Name);
                return null;
            }
        }

        // Code without nullable annotations does not say which references may be null; none is assumed to be required.
        return candidate.Type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.None } && !shape.IsOptional
            ? ShapeParser.Optional(shape)
            : shape;
    }

    private (MemberAccess Read, MemberAccess Write) Access(MemberCandidate candidate, IParameterSymbol? parameter)
    {
        if (candidate.Symbol is IFieldSymbol field)
        {
            var read = scope.IsAccessible(field) ? MemberAccess.Direct : MemberAccess.FieldAccessor;
            return (read, parameter is not null ? MemberAccess.Constructor
                : candidate.IsRequired && !setsRequired ? MemberAccess.Initializer
                : read == MemberAccess.Direct && !field.IsReadOnly ? MemberAccess.Direct
                : MemberAccess.FieldAccessor);
        }

        var property = (IPropertySymbol)candidate.Symbol;
        var getter = scope.IsAccessible(property.GetMethod!) ? MemberAccess.Direct : MemberAccess.MethodAccessor;
        if (parameter is not null)
        {
            return (getter, MemberAccess.Constructor);
        }

        if (property.IsRequired && !setsRequired && canCallConstructor)
        {
            return (getter, MemberAccess.Initializer);
        }

        var isOpen = scope.IsAccessible(property.SetMethod!) && !property.SetMethod!.IsInitOnly;
        return (getter, isOpen ? MemberAccess.Direct : MemberAccess.MethodAccessor);
    }

    // What a constructor's argument or a required member is where the item lacks the attribute: an error, unless null or empty says the same.
    private static string Default(ShapeModel shape, IParameterSymbol? parameter, MemberAccess write)
    {
        if (write == MemberAccess.Constructor && parameter!.HasExplicitDefaultValue)
        {
            return Constant(parameter);
        }

        return shape.IsOptional ? "null" : shape.IsSet ? $"new global::System.Collections.Generic.HashSet<{shape.Element!.Type}>()" : "";
    }

    private static string Constant(IParameterSymbol parameter)
    {
        var value = parameter.ExplicitDefaultValue;
        var nullable = parameter.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        if (value is null)
        {
            return parameter.Type.IsReferenceType || nullable ? "null" : "default";
        }

        var inner = nullable ? ((INamedTypeSymbol)parameter.Type).TypeArguments[0] : parameter.Type;
        var literal = SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false);
        return value switch
        {
            _ when inner.TypeKind == TypeKind.Enum => $"({inner.Qualified()})({literal})",
            float and float.NaN or double and double.NaN => inner.Qualified() + ".NaN",
            float.PositiveInfinity or double.PositiveInfinity => inner.Qualified() + ".PositiveInfinity",
            float.NegativeInfinity or double.NegativeInfinity => inner.Qualified() + ".NegativeInfinity",
            string or char or bool or int => literal,
            _ => $"({inner.Qualified()})({literal}{Suffix(value)})",
        };
    }

    private static string Suffix(object value) => value switch
    {
        decimal => "m",
        float => "f",
        double => "d",
        ulong => "UL",
        _ => "",
    };

    // A positional record's attributes may stand on the parameter.
    public AttributeData? Attribute(MemberCandidate candidate, IParameterSymbol? parameter, string name) =>
        scope.Attributes.First(candidate.Symbol, name) ?? parameter?.AttributeOf(name);

    private (MemberModel? Member, bool Refused) Refuse(DiagnosticDescriptor rule, MemberCandidate candidate, params object[] more)
    {
        Report(rule, candidate, [candidate.Name, type.Name, .. more]);
        return (null, true);
    }

    private void Report(DiagnosticDescriptor rule, MemberCandidate candidate, params object[] arguments) =>
        scope.Sink.Report(
            rule, scope.IsForeign(candidate.Symbol) ? scope.Fallback : candidate.Symbol.Location(type.Location(scope.Fallback)), arguments);
}
