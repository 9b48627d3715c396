using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Monotable.Generators.CodeFixes;

/// <summary>
/// Offers both ways to set a member that feeds an index key: reading the other parts first, or giving them in the call. The compiler refuses such a
/// member with CS0619, since generated update fields mark it so, and names the call that sets the whole key.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UpdateRefusalCodeFix))]
[Shared]
public sealed class UpdateRefusalCodeFix : CodeFixProvider
{
    private const string ReadTitle = "Read the other parts: FromCurrent()";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["CS0619"];

    /// <summary>Not for all at once: FromCurrent() stands once in a chain of calls, however many of them are refused.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var node = root?.FindNode(context.Span, getInnermostNodeForTie: true);
        if (model is null || node is null || RefusedCall.At(model, node, context.CancellationToken) is not { } refused)
        {
            return;
        }

        Offer(ReadTitle, refused.Begin, Reading(refused.Begin));
        if (refused.GivingAll() is var (title, replacement))
        {
            Offer(title, refused.Chain, replacement);
        }

        void Offer(string title, SyntaxNode old, SyntaxNode replacement) => context.RegisterCodeFix(
            CodeAction.Create(title, token => ReplaceAsync(context.Document, old, replacement, token), title), context.Diagnostics);
    }

    // What follows the update, such as a line break before the next call, follows the call that is added.
    private static ExpressionSyntax Reading(ExpressionSyntax update) =>
        SyntaxFactory.InvocationExpression(SyntaxFactory.MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression, update.WithoutTrailingTrivia(), SyntaxFactory.IdentifierName(RefusedCall.FromCurrent)))
            .WithTrailingTrivia(update.GetTrailingTrivia());

    private static async Task<Document> ReplaceAsync(
        Document document, SyntaxNode old, SyntaxNode replacement, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return document.WithSyntaxRoot(root!.ReplaceNode(old, replacement));
    }
}
