using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Monotable.Generators.Tests.Harness;

/// <summary>One document in a workspace, as an editor has it, with what the generator reports about it.</summary>
internal sealed class FixedDocument : IDisposable
{
    private readonly AdhocWorkspace _workspace;

    private FixedDocument(AdhocWorkspace workspace, Document document, IReadOnlyList<Diagnostic> diagnostics)
    {
        _workspace = workspace;
        Document = document;
        Diagnostics = diagnostics;
    }

    public Document Document { get; private set; }

    /// <summary>Gets what the generator reports about the document as it is now.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; private set; }

    public IEnumerable<string> Ids => Diagnostics.Select(static diagnostic => diagnostic.Id);

    /// <summary>Opens a source with others beside it.</summary>
    public static async Task<FixedDocument> OpenAsync(string source, params IEnumerable<string> others)
    {
        var workspace = new AdhocWorkspace();
        var settings = Generation.Compile([]);
        var project = workspace.AddProject("Consumer", LanguageNames.CSharp)
            .WithMetadataReferences(settings.References)
            .WithParseOptions(Generation.ParseOptions)
            .WithCompilationOptions(settings.Options);
        foreach (var (i, other) in others.Index())
        {
            project = project.AddDocument($"Other{i}.cs", other).Project;
        }

        var document = project.AddDocument("Document.cs", source);
        return new(workspace, document, await DiagnosticsOfAsync(document.Project));
    }

    /// <summary>Gets the fixes that are offered for a rule's diagnostics, in their order.</summary>
    public async Task<IReadOnlyList<CodeAction>> OffersAsync(CodeFixProvider fixes, string id)
    {
        var offers = new List<CodeAction>();
        foreach (var diagnostic in Diagnostics.Where(diagnostic => diagnostic.Id == id))
        {
            await fixes.RegisterCodeFixesAsync(new(Document, diagnostic, (offer, _) => offers.Add(offer), CancellationToken.None));
        }

        return offers;
    }

    /// <summary>Applies the only fix that is offered for a rule.</summary>
    /// <returns>The document's text.</returns>
    public async Task<string> FixAsync(CodeFixProvider fixes, string id) => await ApplyAsync(Assert.Single(await OffersAsync(fixes, id)));

    /// <summary>Applies the fix to every diagnostic of the document at once.</summary>
    /// <returns>The document's text.</returns>
    public async Task<string> FixAllAsync(CodeFixProvider fixes, string id)
    {
        var offers = await OffersAsync(fixes, id);
        var key = Assert.Single(offers.Select(static offer => offer.EquivalenceKey).Distinct());
        var context = new FixAllContext(Document, fixes, FixAllScope.Document, key, [id], new Known(Diagnostics), CancellationToken.None);
        return await ApplyAsync((await fixes.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    public void Dispose() => _workspace.Dispose();

    private async Task<string> ApplyAsync(CodeAction fix)
    {
        var change = Assert.IsType<ApplyChangesOperation>(Assert.Single(await fix.GetOperationsAsync(CancellationToken.None)));
        Document = change.ChangedSolution.GetDocument(Document.Id)!;
        Diagnostics = await DiagnosticsOfAsync(Document.Project);
        return (await Document.GetTextAsync()).ToString();
    }

    private static async Task<IReadOnlyList<Diagnostic>> DiagnosticsOfAsync(Project project) =>
        Generation.Run((Microsoft.CodeAnalysis.CSharp.CSharpCompilation)(await project.GetCompilationAsync())!).Diagnostics;

    private sealed class Known(IReadOnlyList<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
