using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Model;

namespace Monotable.Generators.Pipeline;

/// <summary>Where the pipelines part: header and included entities go to emission, the diagnostics to reporting.</summary>
internal sealed record ParsedTable(
    TableHeader? Header, Location Location, EquatableArray<IncludedEntity> Included, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The class's own members: names, of methods with the types of the parameters.</summary>
    public EquatableArray<string> Members { get; init; }

    public bool HasErrors => Diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
