using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Monotable.Generators.Parsing;

namespace Monotable.Generators.Analyzers;

/// <summary>Finds which cases of a table's items a switch leaves out.</summary>
internal static class ItemCases
{
    /// <summary>The cases that no arm takes; none for a switch over something else.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Missing(ISwitchOperation operation)
    {
        var clauses = operation.Cases.SelectMany(static section => section.Clauses).ToList();
        return clauses.Any(static clause => clause.CaseKind == CaseKind.Default)
            ? []
            : Missing(operation.Value.Type, clauses.OfType<IPatternCaseClauseOperation>()
                .Where(static clause => IsAlways(clause.Guard))
                .Select(static clause => clause.Pattern));
    }

    /// <summary>The cases that no arm takes; none for a switch over something else.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Missing(ISwitchExpressionOperation operation) => Missing(
        operation.Value.Type, operation.Arms.Where(static arm => IsAlways(arm.Guard)).Select(static arm => arm.Pattern));

    public static bool IsItems(ITypeSymbol? type) => type is INamedTypeSymbol && type.Has(WellKnown.ItemCases);

    private static IReadOnlyList<INamedTypeSymbol> Missing(ITypeSymbol? type, IEnumerable<IPatternOperation> patterns)
    {
        if (!IsItems(type))
        {
            return [];
        }

        var all = patterns.ToList();
        return [.. ((INamedTypeSymbol)type!).GetTypeMembers()
            .Where(item => SymbolEqualityComparer.Default.Equals(item.BaseType, type) && !all.Any(pattern => Takes(pattern, item)))];
    }

    private static bool IsAlways(IOperation? guard) => guard is null or { ConstantValue: { HasValue: true, Value: true } };

    /// <summary>Whether a pattern matches every object of a type.</summary>
    private static bool Takes(IPatternOperation pattern, ITypeSymbol type) => pattern switch
    {
        IDiscardPatternOperation => true,
        IDeclarationPatternOperation declaration => declaration.MatchesNull || (declaration.MatchedType is { } matched && IsOf(type, matched)),
        ITypePatternOperation typed => IsOf(type, typed.MatchedType),
        IRecursivePatternOperation recursive => IsOf(type, recursive.MatchedType)
            && recursive.PropertySubpatterns.All(static property => TakesAll(property.Pattern))
            && recursive.DeconstructionSubpatterns.All(TakesAll),
        INegatedPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } } => true,
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either =>
            Takes(either.LeftPattern, type) || Takes(either.RightPattern, type),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => Takes(both.LeftPattern, type) && Takes(both.RightPattern, type),
        _ => false,
    };

    private static bool TakesAll(IPatternOperation pattern) => Takes(pattern, pattern.InputType);

    private static bool IsOf(ITypeSymbol type, ITypeSymbol matched)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, matched))
            {
                return true;
            }
        }

        return false;
    }
}
