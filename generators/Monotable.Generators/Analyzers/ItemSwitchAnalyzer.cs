using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Monotable.Generators.Diagnostics;
using Monotable.Generators.Parsing;

namespace Monotable.Generators.Analyzers;

/// <summary>Finds a switch over the items of a table that leaves an entity out. The compiler does not know that there are no other cases.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ItemSwitchAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [CollectionsRules.CasesMissing];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(WellKnown.ItemCases) is not null)
            {
                start.RegisterOperationAction(AnalyzeStatement, OperationKind.Switch);
                start.RegisterOperationAction(AnalyzeExpression, OperationKind.SwitchExpression);
            }
        });
    }

    private static void AnalyzeStatement(OperationAnalysisContext context)
    {
        var operation = (ISwitchOperation)context.Operation;
        Report(context, operation.Value, ItemCases.Missing(operation));
    }

    private static void AnalyzeExpression(OperationAnalysisContext context)
    {
        var operation = (ISwitchExpressionOperation)context.Operation;
        Report(context, operation.Value, ItemCases.Missing(operation));
    }

    private static void Report(OperationAnalysisContext context, IOperation value, IReadOnlyList<INamedTypeSymbol> missing)
    {
        if (missing.Count > 0)
        {
            var names = string.Join(", ", missing.Select(static item => $"'{item.Name}'"));
            context.ReportDiagnostic(Diagnostic.Create(CollectionsRules.CasesMissing, value.Syntax.GetLocation(), value.Type!.Name, names));
        }
    }
}
