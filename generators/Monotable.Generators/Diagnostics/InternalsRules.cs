using Microsoft.CodeAnalysis;

namespace Monotable.Generators.Diagnostics;

/// <summary>Rules of the generator itself.</summary>
internal static class InternalsRules
{
    public static readonly DiagnosticDescriptor InternalError = Rule.Error(
        "MTB0901",
        "The generator failed",
        "The generator failed on '{0}' with {1}: {2}. This is a bug in Monotable; please report it with the declaration of the type.");

    public static readonly DiagnosticDescriptor LanguageVersion = Rule.Error(
        "MTB0902",
        "Generated code is C# 13",
        "Monotable generates C# 13, but this project compiles C# {0}. Remove <LangVersion> from the project file, or set it to 13 or higher.");
}
