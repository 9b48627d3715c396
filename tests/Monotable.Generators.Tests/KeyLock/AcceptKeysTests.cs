using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using Monotable.Generators.CodeFixes;
using Monotable.Generators.Tests.Harness;

namespace Monotable.Generators.Tests.KeyLock;

/// <summary>The code fix that accepts the stored form as it is now.</summary>
public sealed class AcceptKeysTests
{
    private const string FileName = "monotable.keys.txt";

    [Fact]
    public async Task It_creates_the_file()
    {
        using var document = await FixedDocument.OpenAsync(Models.Shop);
        var project = document.Document.Project;
        Assert.Empty(project.AdditionalDocuments);
        await AcceptAsync(project, "MTB0605");
    }

    [Theory]
    [InlineData("// nothing yet\n", "MTB0604")]
    [InlineData("ShopTable Order key sk = something else\n", "MTB0603")]
    public async Task It_writes_the_file_anew(string recorded, string id)
    {
        using var document = await FixedDocument.OpenAsync(Models.Shop);
        await AcceptAsync(document.Document.Project.AddAdditionalDocument(FileName, recorded).Project, id);
    }

    private static async Task AcceptAsync(Project project, string id)
    {
        var before = await RunAsync(project);
        var diagnostic = before.Diagnostics.Concat(before.Messages).First(found => found.Id == id);
        var offers = new List<CodeAction>();
        var document = project.Documents.Single();
        await new AcceptKeysCodeFix().RegisterCodeFixesAsync(new(document, diagnostic, (offer, _) => offers.Add(offer), CancellationToken.None));

        var operations = await Assert.Single(offers).GetOperationsAsync(CancellationToken.None);
        var solution = Assert.IsType<ApplyChangesOperation>(Assert.Single(operations)).ChangedSolution;
        var after = await RunAsync(solution.GetProject(project.Id)!);
        Assert.Empty(after.Diagnostics);
        Assert.Empty(after.Messages);
    }

    private static async Task<GenerationResult> RunAsync(Project project)
    {
        var compilation = (CSharpCompilation)(await project.GetCompilationAsync())!;
        var file = project.AdditionalDocuments.SingleOrDefault(static document => document.Name == FileName);
        return Generation.Run(compilation, file is null ? null : (await file.GetTextAsync()).ToString());
    }
}
