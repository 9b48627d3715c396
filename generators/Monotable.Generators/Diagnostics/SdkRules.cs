using Microsoft.CodeAnalysis;

namespace Monotable.Generators.Diagnostics;

/// <summary>Rules of code that uses the AWS SDK beside the model.</summary>
internal static class SdkRules
{
    public static readonly DiagnosticDescriptor DirectWrite = Rule.Warning(
        "MTB0021",
        "Writes to a table of the model go through the model",
        "This writes to '{0}', the table of class '{1}', past the model: index keys, versions and whatever else it maintains would be left stale. "
        + "Use the repositories of '{1}'.");
}
