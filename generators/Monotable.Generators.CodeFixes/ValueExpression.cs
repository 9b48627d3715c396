using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Monotable.Generators.CodeFixes;

/// <summary>Writes what a member is after changes of it, or of what is nested in it.</summary>
internal static class ValueExpression
{
    /// <summary>Writes a parameter's argument: the value that is set; the parameter's own name, for the writer to fill in, where none is.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="changes">The changes of its member.</param>
    /// <returns>The argument; null where it cannot be said.</returns>
    public static ExpressionSyntax? Of(IParameterSymbol parameter, List<ChangeCall> changes)
    {
        var isKeyword = SyntaxFacts.GetKeywordKind(parameter.Name) != SyntaxKind.None;
        return After(SyntaxFactory.ParseExpression((isKeyword ? "@" : "") + parameter.Name), parameter.Type, changes, 1);
    }

    private static ExpressionSyntax? After(ExpressionSyntax before, ITypeSymbol? type, List<ChangeCall> changes, int depth)
    {
        if (changes.Count == 0)
        {
            return before;
        }

        if (changes.Count == 1 && changes[0].Path.Count == depth && changes[0].Value is { } value)
        {
            return value;
        }

        // Only of records and structures is there a copy that differs.
        if (type is not { IsRecord: true } and not { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T }
            || changes.Exists(change => change.Path.Count <= depth))
        {
            return null;
        }

        var members = new List<string>();
        foreach (var member in changes.GroupBy(change => change.Path[depth].Identifier.ValueText))
        {
            var name = member.First().Path[depth];
            var inner = SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, before, name);
            var memberType = type.GetMembers(member.Key).OfType<IPropertySymbol>().FirstOrDefault()?.Type;
            if (After(inner, memberType, [.. member], depth + 1) is not { } after)
            {
                return null;
            }

            members.Add($"{name} = {after}");
        }

        return SyntaxFactory.ParseExpression($"{before} with {{ {string.Join(", ", members)} }}");
    }
}
