using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Monotable.Generators.Parsing;

/// <summary>Finds nullable members whose default is something else than null: since null is not stored, they would read back as that.</summary>
internal static class NullDefault
{
    /// <summary>Whether a null in the member would be lost.</summary>
    /// <param name="candidate">The member.</param>
    /// <param name="parameter">The constructor's parameter that sets it.</param>
    public static bool IsLost(MemberCandidate candidate, IParameterSymbol? parameter)
    {
        // Code without nullable annotations does not say that a reference may be null.
        var isNullable = candidate.Type.NullableAnnotation == NullableAnnotation.Annotated
            || candidate.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        return isNullable && (parameter is null
            ? candidate.Symbol.DeclaringSyntaxReferences.Select(static reference => Initializer(reference.GetSyntax())).Any(HasValue)
            : parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: not null });
    }

    private static ExpressionSyntax? Initializer(SyntaxNode declaration) => declaration switch
    {
        PropertyDeclarationSyntax property => property.Initializer?.Value,
        VariableDeclaratorSyntax field => field.Initializer?.Value,
        _ => null,
    };

    private static bool HasValue(ExpressionSyntax? value) => value switch
    {
        null => false,
        ParenthesizedExpressionSyntax inner => HasValue(inner.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner => HasValue(inner.Operand),
        LiteralExpressionSyntax literal => !literal.IsKind(SyntaxKind.NullLiteralExpression) && !literal.IsKind(SyntaxKind.DefaultLiteralExpression),
        DefaultExpressionSyntax => false,
        _ => true,
    };
}
