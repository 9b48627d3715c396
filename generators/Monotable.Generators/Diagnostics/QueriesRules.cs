using Microsoft.CodeAnalysis;

namespace Monotable.Generators.Diagnostics;

/// <summary>Rules of queries and projections.</summary>
internal static class QueriesRules
{
    public static readonly DiagnosticDescriptor IndexQueryNotGenerated = Rule.Warning(
        "MTB0401",
        "Queries need an index that projects all attributes",
        "No query is generated for entity '{0}' on index '{1}', because the index does not project all attributes. "
        + "Use Projection = IndexProjection.All, or suppress this warning and query with Select elsewhere.");
}
