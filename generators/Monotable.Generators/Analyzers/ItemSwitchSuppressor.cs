using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Monotable.Generators.Analyzers;

/// <summary>Suppresses the compiler's wish for a further arm where a switch expression has one for every case of a table's items.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ItemSwitchSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor Exhaustive = new(
        "MTBS0702", "CS8509", "The switch has an arm for every entity of the table, and for items that are none.");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [Exhaustive];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree && IsExhaustive(context, diagnostic, tree))
            {
                context.ReportSuppression(Suppression.Create(Exhaustive, diagnostic));
            }
        }
    }

    private static bool IsExhaustive(SuppressionAnalysisContext context, Diagnostic diagnostic, SyntaxTree tree)
    {
        var node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        return node.FirstAncestorOrSelf<SwitchExpressionSyntax>() is { } syntax
            && context.GetSemanticModel(tree).GetOperation(syntax, context.CancellationToken) is ISwitchExpressionOperation operation
            && ItemCases.IsItems(operation.Value.Type)
            && ItemCases.Missing(operation).Count == 0;
    }
}
