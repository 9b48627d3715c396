using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Monotable.Docs.Tests;

/// <summary>A page's code, with what the generator added.</summary>
/// <param name="Compilation">The compilation.</param>
/// <param name="Reported">What the generator reported.</param>
internal sealed record CompiledPage(CSharpCompilation Compilation, ImmutableArray<Diagnostic> Reported)
{
    /// <summary>Gets warnings and errors.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics =>
        [.. Compilation.GetDiagnostics().Concat(Reported).Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
}
