using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Monotable.Generators.CodeFixes;

/// <summary>A call of an update that changes a member, or what is nested in one.</summary>
internal sealed class ChangeCall
{
    private ChangeCall(InvocationExpressionSyntax call, IReadOnlyList<SimpleNameSyntax> path, ExpressionSyntax? value)
    {
        (Call, Path, Value) = (call, path, value);
    }

    public InvocationExpressionSyntax Call { get; }

    /// <summary>Gets the members that lead to what is changed.</summary>
    public IReadOnlyList<SimpleNameSyntax> Path { get; }

    /// <summary>Gets what it is after the update, where the call says so.</summary>
    public ExpressionSyntax? Value { get; }

    /// <summary>Reads a call; null where it changes nothing that it names by members.</summary>
    public static ChangeCall? Of(InvocationExpressionSyntax call)
    {
        var arguments = call.ArgumentList.Arguments;
        if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method }
            || arguments.FirstOrDefault()?.Expression is not LambdaExpressionSyntax { ExpressionBody: { } body }
            || PathOf(body) is not { Count: > 0 } path)
        {
            return null;
        }

        return (method, arguments.Count) switch
        {
            ("Set", 2) => new(call, path, arguments[1].Expression.WithoutTrivia()),
            ("Remove", 1) => new(call, path, SyntaxFactory.LiteralExpression(SyntaxKind.NullLiteralExpression)),
            ("If", _) => null,
            _ => new(call, path, null),
        };
    }

    /// <summary>Whether it changes the member that a parameter stands for.</summary>
    public bool Concerns(IParameterSymbol parameter) =>
        string.Equals(parameter.Name, Path[0].Identifier.ValueText, StringComparison.OrdinalIgnoreCase);

    private static List<SimpleNameSyntax>? PathOf(ExpressionSyntax body)
    {
        var path = new List<SimpleNameSyntax>();
        while (body is MemberAccessExpressionSyntax access)
        {
            path.Insert(0, access.Name.WithoutTrivia());
            body = access.Expression;
        }

        return body is IdentifierNameSyntax ? path : null;
    }
}
