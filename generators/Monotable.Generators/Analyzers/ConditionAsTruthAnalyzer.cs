using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Monotable.Generators.Diagnostics;
using Monotable.Generators.Parsing;

namespace Monotable.Generators.Analyzers;

/// <summary>
/// Finds a condition where the language asks for true or false. Its <c>operator true</c> exists only so that <c>&amp;&amp;</c> and <c>||</c> build
/// conditions, but the language takes it in an <c>if</c> too. Where those two use it, the call is no operation of its own, so every operation that
/// calls it is such a place, whatever the statement.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConditionAsTruthAnalyzer : DiagnosticAnalyzer
{
    private const int ShownLengthMax = 60;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [QueriesRules.ConditionAsTruth];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(WellKnown.Condition) is { } condition)
            {
                start.RegisterOperationAction(operation => Analyze(operation, condition), OperationKind.Unary);
            }
        });
    }

    private static void Analyze(OperationAnalysisContext context, INamedTypeSymbol condition)
    {
        var operation = (IUnaryOperation)context.Operation;
        if (operation.OperatorKind is UnaryOperatorKind.True or UnaryOperatorKind.False
            && SymbolEqualityComparer.Default.Equals(operation.OperatorMethod?.ContainingType, condition))
        {
            var syntax = operation.Operand.Syntax;
            context.ReportDiagnostic(Diagnostic.Create(QueriesRules.ConditionAsTruth, syntax.GetLocation(), Shown(syntax.ToString())));
        }
    }

    // A message is one line.
    private static string Shown(string text)
    {
        var end = text.IndexOfAny(['\r', '\n']);
        var length = end < 0 ? text.Length : end;
        return end < 0 && length <= ShownLengthMax ? text : text.Substring(0, System.Math.Min(length, ShownLengthMax)) + "…";
    }
}
