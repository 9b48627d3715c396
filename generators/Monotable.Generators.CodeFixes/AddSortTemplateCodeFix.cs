using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Monotable.Generators.CodeFixes;

/// <summary>
/// Adds the sort key's template to an entity of a table that has a sort key: the entity's name in capitals, as for a single item of its kind.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddSortTemplateCodeFix))]
[Shared]
public sealed class AddSortTemplateCodeFix : CodeFixProvider
{
    private const string Title = "Add a sort key template";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["MTB0102"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var declaration = root?.FindNode(context.Span).FirstAncestorOrSelf<TypeDeclarationSyntax>();
        var attribute = declaration?.AttributeLists.SelectMany(static list => list.Attributes).FirstOrDefault(IsItemKey);
        if (attribute?.ArgumentList is { Arguments.Count: 1 })
        {
            context.RegisterCodeFix(
                CodeAction.Create(Title, token => AddTemplateAsync(context.Document, declaration!, attribute, token), Title), context.Diagnostics);
        }
    }

    private static bool IsItemKey(AttributeSyntax attribute) => attribute.Name.ToString().Split('.').Last() is "ItemKey" or "ItemKeyAttribute";

    private static async Task<Document> AddTemplateAsync(
        Document document, TypeDeclarationSyntax declaration, AttributeSyntax attribute, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var template = SyntaxFactory.LiteralExpression(
            SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(declaration.Identifier.ValueText.ToUpperInvariant()));
        var arguments = attribute.ArgumentList!.AddArguments(SyntaxFactory.AttributeArgument(template).WithLeadingTrivia(SyntaxFactory.Space));
        return document.WithSyntaxRoot(root!.ReplaceNode(attribute, attribute.WithArgumentList(arguments)));
    }
}
