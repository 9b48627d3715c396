using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Monotable.Generators.CodeFixes;

/// <summary>
/// A call that would leave an index key stale, in the chain of calls of an update. Its refusal names the method that sets the whole key; the values
/// of the key's other members are taken from the chain where it has them, and are named as the method's parameters are where it has not.
/// </summary>
internal sealed class RefusedCall
{
    /// <summary>The call that makes an update read first.</summary>
    public const string FromCurrent = nameof(FromCurrent);

    private readonly InvocationExpressionSyntax _call;
    private readonly IMethodSymbol? _method;
    private readonly List<ChangeCall> _changes;

    private RefusedCall(InvocationExpressionSyntax call, ExpressionSyntax begin, IMethodSymbol? method)
    {
        (_call, Begin, _method) = (call, begin, method);
        Chain = CallsAround(call).First();
        _changes = [.. CallsAround(call).Reverse().Where(other => begin.Span.End < other.Span.End).Select(ChangeCall.Of).OfType<ChangeCall>()];
    }

    /// <summary>Gets the update before anything is set; what makes it read stands right behind it.</summary>
    public ExpressionSyntax Begin { get; }

    /// <summary>Gets the whole chain of calls.</summary>
    public InvocationExpressionSyntax Chain { get; }

    /// <summary>Finds the refused call where the compiler reports one.</summary>
    public static RefusedCall? At(SemanticModel model, SyntaxNode node, CancellationToken cancellationToken)
    {
        // A member is refused where it stands in the lambda, an object that leads to one by the overload that takes it.
        var member = node.FirstAncestorOrSelf<MemberAccessExpressionSyntax>();
        if (RefusalOf(model, member, cancellationToken) is { } ofMember)
        {
            return Of(model, ofMember, member!.FirstAncestorOrSelf<LambdaExpressionSyntax>()?.FirstAncestorOrSelf<InvocationExpressionSyntax>());
        }

        var call = node.FirstAncestorOrSelf<InvocationExpressionSyntax>();
        return RefusalOf(model, call, cancellationToken) is { } ofCall ? Of(model, ofCall, call) : null;
    }

    /// <summary>The chain with the call that sets the whole key in place of those that set members of it.</summary>
    public (string Title, ExpressionSyntax Replacement)? GivingAll()
    {
        if (_method is null || !_changes.Exists(change => change.Call == _call))
        {
            return null;
        }

        var replaced = _changes.FindAll(change => _method.Parameters.Any(change.Concerns));
        var arguments = new List<ExpressionSyntax>();
        foreach (var parameter in _method.Parameters)
        {
            if (ValueExpression.Of(parameter, replaced.FindAll(change => change.Concerns(parameter))) is not { } argument)
            {
                return null;
            }

            arguments.Add(argument);
        }

        var title = $"Give all parts: {_method.Name}({string.Join(", ", _method.Parameters.Select(static parameter => parameter.Name))})";
        return (title, Chain.ReplaceNodes(
            replaced.Select(static change => change.Call),
            (call, rewritten) => call == _call ? Calling(rewritten, _method.Name, arguments) : Without(rewritten)));
    }

    private static RefusedCall? Of(SemanticModel model, string refusal, InvocationExpressionSyntax? call)
    {
        if (call?.Expression is not MemberAccessExpressionSyntax access || BeginOf(model, access.Expression) is not (var begin, var update))
        {
            return null;
        }

        var method = update.GetMembers().OfType<IMethodSymbol>()
            .FirstOrDefault(method => refusal.Contains($"Call {method.Name}(") && method.DeclaredAccessibility == Accessibility.Public);
        return new(call, begin, method);
    }

    // Parts of the primary key, and members that the framework writes, are refused too, with other remedies.
    private static string? RefusalOf(SemanticModel model, SyntaxNode? node, CancellationToken cancellationToken)
    {
        var info = node is null ? default : model.GetSymbolInfo(node, cancellationToken);
        return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault())?.GetAttributes()
            .Where(static attribute => attribute.AttributeClass is { Name: nameof(ObsoleteAttribute) })
            .Select(static attribute => attribute.ConstructorArguments.FirstOrDefault().Value as string)
            .FirstOrDefault(static refusal => refusal?.Contains($"or {FromCurrent}() first") == true);
    }

    private static (ExpressionSyntax Begin, ITypeSymbol Update)? BeginOf(SemanticModel model, ExpressionSyntax receiver)
    {
        var begin = default((ExpressionSyntax, ITypeSymbol)?);
        for (var expression = receiver; expression is not null;)
        {
            if (model.GetTypeInfo(expression).Type is { } type
                && type.GetMembers(FromCurrent).Any(static member => member is IMethodSymbol { Parameters.Length: 0 }))
            {
                begin = (expression, type);
            }

            expression = (expression as InvocationExpressionSyntax)?.Expression is MemberAccessExpressionSyntax access ? access.Expression : null;
        }

        return begin;
    }

    /// <summary>The calls of the chain in which a call is, the last one first.</summary>
    private static IEnumerable<InvocationExpressionSyntax> CallsAround(InvocationExpressionSyntax call)
    {
        var last = call;
        while (last.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next })
        {
            last = next;
        }

        for (var each = last; each is not null;)
        {
            yield return each;
            each = (each.Expression as MemberAccessExpressionSyntax)?.Expression as InvocationExpressionSyntax;
        }
    }

    private static InvocationExpressionSyntax Calling(InvocationExpressionSyntax call, string method, List<ExpressionSyntax> arguments)
    {
        var access = (MemberAccessExpressionSyntax)call.Expression;
        var list = SyntaxFactory.SeparatedList(
            arguments.Select(SyntaxFactory.Argument),
            Enumerable.Repeat(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space), arguments.Count - 1));
        return call.WithExpression(access.WithName(SyntaxFactory.IdentifierName(method).WithTriviaFrom(access.Name)))
            .WithArgumentList(call.ArgumentList.WithArguments(list));
    }

    private static ExpressionSyntax Without(InvocationExpressionSyntax call) =>
        ((MemberAccessExpressionSyntax)call.Expression).Expression.WithTrailingTrivia(call.GetTrailingTrivia());
}
