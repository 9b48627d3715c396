using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Monotable.Generators.Diagnostics;

/// <summary>Collects what is wrong with one declaration. Locations stay raw: a trimmed one would not obey <c>#pragma</c>.</summary>
internal sealed class DiagnosticSink(Compilation compilation, Location fallback)
{
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>Gets whether something was reported with which no code can be generated.</summary>
    public bool HasErrors { get; private set; }

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    public void Report(DiagnosticDescriptor rule, Location? location, params object[] arguments)
    {
        HasErrors |= rule.DefaultSeverity == DiagnosticSeverity.Error;
        _diagnostics.Add(Diagnostic.Create(rule, Own(location), arguments));
    }

    public void Add(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    // The source of a referenced project is no place to report at: the driver takes locations of its own compilation only.
    private Location Own(Location? location) => location?.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree) ? location : fallback;
}
