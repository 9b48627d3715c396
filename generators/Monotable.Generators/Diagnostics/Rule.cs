using Microsoft.CodeAnalysis;

namespace Monotable.Generators.Diagnostics;

/// <summary>Makes rules. A rule's band follows from its number, its help page too.</summary>
internal static class Rule
{
    private const string Category = "Monotable";
    private const string Pages = "docs/diagnostics/";

    public static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + id + ".md");

    public static DiagnosticDescriptor Warning(string id, string title, string message) =>
        new(id, title, message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + id + ".md");

    public static DiagnosticDescriptor Message(string id, string title, string message) =>
        new(id, title, message, Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + id + ".md");
}
