using System.Collections.Immutable;
using System.Composition;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Monotable.Generators.CodeFixes;

/// <summary>Accepts the stored form as the model has it now: writes the lock file anew, or creates it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AcceptKeysCodeFix))]
[Shared]
public sealed class AcceptKeysCodeFix : CodeFixProvider
{
    private const string FileName = "monotable.keys.txt";
    private const string Title = "Accept the stored form in " + FileName;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["MTB0603", "MTB0604", "MTB0605"];

    /// <summary>There is nothing to fix at each place: the file is written as a whole, whichever diagnostic is fixed.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (context.Diagnostics[0].Properties.TryGetValue("Content", out var content) && content is not null)
        {
            var project = context.Document.Project;
            var action = CodeAction.Create(Title, _ => Task.FromResult(Write(project, SourceText.From(content, Encoding.UTF8))), Title);
            context.RegisterCodeFix(action, context.Diagnostics);
        }

        return Task.CompletedTask;
    }

    private static Solution Write(Project project, SourceText content)
    {
        if (project.AdditionalDocuments.FirstOrDefault(static document => document.Name == FileName) is { } existing)
        {
            return project.Solution.WithAdditionalDocumentText(existing.Id, content);
        }

        var folder = Path.GetDirectoryName(project.FilePath);
        var path = folder is null ? FileName : Path.Combine(folder, FileName);
        return project.AddAdditionalDocument(FileName, content, filePath: path).Project.Solution;
    }
}
