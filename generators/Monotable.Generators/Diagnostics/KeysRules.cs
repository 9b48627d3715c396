using Microsoft.CodeAnalysis;

namespace Monotable.Generators.Diagnostics;

/// <summary>Rules of primary keys and templates.</summary>
internal static class KeysRules
{
    public static readonly DiagnosticDescriptor ItemKeyMissing = Rule.Error(
        "MTB0101",
        "An entity has a primary key",
        "Entity '{0}' has no primary key. Add [ItemKey(\"…\", \"…\")] with the templates of its keys.");

    public static readonly DiagnosticDescriptor SortTemplateMissing = Rule.Error(
        "MTB0102",
        "An entity has a sort key where its table has one",
        "Entity '{0}' has no sort key, but table '{1}' declares one. Add a second template to [ItemKey] on '{0}'.");

    public static readonly DiagnosticDescriptor SortTemplateSuperfluous = Rule.Error(
        "MTB0103",
        "An entity has no sort key where its table has none",
        "Entity '{0}' has a sort key, but table '{1}' declares none. Remove the second template from [ItemKey] on '{0}', or set SortKey on '{1}'.");

    public static readonly DiagnosticDescriptor TemplateSyntax = Rule.Error(
        "MTB0104",
        "A key template is well formed",
        "The template '{0}' of '{1}' is not well formed: {2}.");

    public static readonly DiagnosticDescriptor PartUnknown = Rule.Error(
        "MTB0105",
        "A part of a key names a member",
        "The template '{0}' of '{1}' names '{2}', but '{3}' has no such member. Correct the name.");

    public static readonly DiagnosticDescriptor PartNullable = Rule.Error(
        "MTB0106",
        "A part of the primary key is never null",
        "Part '{0}' of the primary key of '{1}' may be null. Declare the member not nullable.");

    public static readonly DiagnosticDescriptor PartNotStored = Rule.Error(
        "MTB0107",
        "A part of a key is a stored member",
        "Part '{0}' of a key of '{1}' is not stored, so its key would be lost. "
        + "Make it settable or a constructor parameter, remove [NotStored], or use [Stored].");

    public static readonly DiagnosticDescriptor PartTypeUnsupported = Rule.Error(
        "MTB0108",
        "A part of a key has a type with a key form",
        "Part '{0}' of a key of '{1}' has type '{2}', which has no key form. "
        + "Use a string, number, Boolean, enum, GUID, date, time, URI or binary member, or a converter to one.");

    public static readonly DiagnosticDescriptor PartFollowed = Rule.Error(
        "MTB0109",
        "After a part of variable length comes '#'",
        "In template '{0}' of '{1}', part '{2}' has variable length but is followed by '{3}'. "
        + "Put '#' after it, or make it the last one, so that no two keys read the same.");

    public static readonly DiagnosticDescriptor PartFormat = Rule.Error(
        "MTB0110",
        "The format of a part fits its type",
        "In template '{0}' of '{1}', the format '{2}' does not fit part '{3}': {4}.");

    public static readonly DiagnosticDescriptor LonePartType = Rule.Error(
        "MTB0111",
        "A part that stands alone is a string, number or binary",
        "Part '{0}' stands alone in a key of '{1}' and so keeps its own type, but '{2}' is not stored as S, N or B. Add a literal to the template.");

    public static readonly DiagnosticDescriptor KeyTypesDiffer = Rule.Error(
        "MTB0112",
        "A key attribute has one type in the whole table",
        "Key attribute '{0}' is of type {1} in entity '{2}' but of type {3} in entity '{4}'. "
        + "Add a literal to the template of one part alone, so that both are strings.");
}
