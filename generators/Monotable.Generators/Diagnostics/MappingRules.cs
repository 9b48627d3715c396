using Microsoft.CodeAnalysis;

namespace Monotable.Generators.Diagnostics;

/// <summary>Rules of stored members and types.</summary>
internal static class MappingRules
{
    public static readonly DiagnosticDescriptor TypeUnsupported = Rule.Error(
        "MTB0301",
        "A stored member has a type that DynamoDB can hold",
        "Member '{0}' of '{1}' has type '{2}', which cannot be stored: {3}. "
        + "Use [Converter<T>] to store it as another type, or [NotStored] to leave it out.");

    public static readonly DiagnosticDescriptor ConstructorMissing = Rule.Error(
        "MTB0302",
        "A stored type can be constructed",
        "'{0}' cannot be constructed from stored members: {1}. "
        + "Add a parameterless constructor, or mark one whose parameters are stored members with [EntityConstructor].");

    public static readonly DiagnosticDescriptor MemberNotSettable = Rule.Error(
        "MTB0303",
        "A stored member can be read and set",
        "Member '{0}' of '{1}' is to be stored, but {2}. Add an accessor or a constructor parameter of its name, or remove the attribute.");

    public static readonly DiagnosticDescriptor ConverterInvalid = Rule.Error(
        "MTB0304",
        "A converter fits its member",
        "Converter '{0}' on member '{1}' of '{2}' {3}.");

    public static readonly DiagnosticDescriptor AttributeNameTwice = Rule.Error(
        "MTB0305",
        "Stored members have distinct attribute names",
        "Members '{0}' and '{1}' of '{2}' are both stored as attribute '{3}'. Give one of them another name with [AttributeName].");

    public static readonly DiagnosticDescriptor AttributeNameReserved = Rule.Error(
        "MTB0306",
        "A member does not take the name of a key attribute",
        "Member '{0}' of '{1}' is stored as attribute '{2}', which the table uses for {3}. Give it another name with [AttributeName].");

    public static readonly DiagnosticDescriptor AttributeNameInvalid = Rule.Error(
        "MTB0307",
        "An attribute name has 1 to 65,535 bytes",
        "The attribute name of member '{0}' of '{1}' is empty or too long. Use 1 to 65,535 bytes; 1 to 255 for key attributes.");

    public static readonly DiagnosticDescriptor StoredAsInvalid = Rule.Error(
        "MTB0308",
        "[StoredAs] is for enums",
        "Member '{0}' of '{1}' has [StoredAs], but '{2}' is no enum. Remove the attribute.");

    public static readonly DiagnosticDescriptor NestedTooGeneral = Rule.Error(
        "MTB0309",
        "Accessors reach members of types that are not generic",
        "Member '{0}' of '{1}' can only be set through an unsafe accessor, but is declared by the generic type '{2}'. "
        + "Give it a public setter, make it required, or a constructor parameter.");

    public static readonly DiagnosticDescriptor RoleInvalid = Rule.Error(
        "MTB0311",
        "A member that writes maintain can be maintained",
        "Member '{1}' of '{2}' has [{0}], but {3}. Change the member, or remove the attribute.");

    public static readonly DiagnosticDescriptor DerivedInvalid = Rule.Error(
        "MTB0320",
        "The cases of a hierarchy can be told apart and made",
        "'{0}' cannot be a case of '{1}': {2}.");

    public static readonly DiagnosticDescriptor FlattenedInvalid = Rule.Error(
        "MTB0321",
        "The members of a flattened object can be stored beside it",
        "Member '{0}' of '{1}' cannot be flattened: {2}.");

    public static readonly DiagnosticDescriptor NullBecomesDefault = Rule.Warning(
        "MTB0312",
        "The default of a nullable member is null",
        "Member '{0}' of '{1}' may be null, but its default is not. Null is not stored, so it would read back as the default. "
        + "Make the member not nullable, or its default null.");

    public static readonly DiagnosticDescriptor MemberNotVisible = Rule.Warning(
        "MTB0310",
        "A stored member of another assembly can be set from here",
        "Property '{0}' of '{1}' has no setter and no constructor parameter that is visible outside its assembly, so it is not stored. "
        + "Add one, or mark the property with [NotStored] if it is computed.");
}
