using Microsoft.CodeAnalysis;

namespace Monotable.Generators.Diagnostics;

/// <summary>Rules of the lock file, which guards the form of items that are stored already.</summary>
internal static class KeyLockRules
{
    /// <summary>The property of these diagnostics that holds what the file should be: the code fix writes it.</summary>
    public const string ContentProperty = "Content";

    public static readonly DiagnosticDescriptor LineChanged = Rule.Error(
        "MTB0603",
        "The stored form is the one that monotable.keys.txt records",
        "'{0}' is recorded as '{1}', but is now {2}. Items that are stored already have the recorded form. "
        + "Undo the change, or accept it in monotable.keys.txt, if those items are converted or there are none.");

    public static readonly DiagnosticDescriptor LineNew = Rule.Warning(
        "MTB0604",
        "monotable.keys.txt records the whole stored form",
        "'{0} = {1}' is not recorded in monotable.keys.txt, so nothing guards it yet. Accept it.");

    public static readonly DiagnosticDescriptor FileMissing = Rule.Message(
        "MTB0605",
        "A project with tables has a monotable.keys.txt",
        "Nothing records how the items of table class '{0}' are stored, so a change of it goes unnoticed. "
        + "Create monotable.keys.txt beside the project.");
}
