using Microsoft.CodeAnalysis;

namespace Monotable.Generators.Diagnostics;

/// <summary>Rules of the items of a table and of item collections.</summary>
internal static class CollectionsRules
{
    public static readonly DiagnosticDescriptor ItemNameTaken = Rule.Error(
        "MTB0701",
        "The type of a table's items has a name that is free",
        "The items of table class '{0}' cannot have the type '{1}': it is no C# identifier, or a type has that name. "
        + "Set another one: [SingleTable(…, ItemName = \"…\")].");
}
