using Microsoft.CodeAnalysis;

namespace Monotable.Generators.Diagnostics;

/// <summary>Rules of the key space that the entities of a table share.</summary>
internal static class KeySpaceRules
{
    public static readonly DiagnosticDescriptor SameKey = Rule.Error(
        "MTB0601",
        "Items of two entities never have the same primary key",
        "Items of entities '{0}' and '{1}' can have the same primary key, such as {2}, and would then replace each other. "
        + "Start a key template of one of them with a literal that tells them apart.");

    public static readonly DiagnosticDescriptor ReadsOthers = Rule.Warning(
        "MTB0602",
        "A query reads items of its own entity only",
        "A query of '{0}' on {1} also reads, and pays for, items of {2}, which it then leaves out. Start the sort key template of '{0}' with "
        + "a literal that those of the others do not start with, or give them another partition key.");
}
