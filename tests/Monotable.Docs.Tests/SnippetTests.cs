using Microsoft.CodeAnalysis;

namespace Monotable.Docs.Tests;

public sealed class SnippetTests
{
    public static TheoryData<string> Pages => [.. Documentation.CompiledPages.Select(static page => page.Path)];

    public static TheoryData<string> PagesWithStatements =>
    [
        .. Documentation.CompiledPages
            .Where(static page => page.Snippets.Any(static snippet => snippet.IsStatements))
            .Select(static page => page.Path),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_of_csharp_says_how_it_is_checked(string path) =>
        Assert.DoesNotContain(
            Documentation.Load(path).Snippets,
            static snippet => !snippet.IsFile && !snippet.IsStatements && snippet.RefusedWith is null);

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_snippets_of_a_page_compile_without_a_warning(string path)
    {
        var compiled = SnippetCompiler.Compile(Documentation.Load(path));

        Assert.Empty(compiled.Diagnostics.Select(static diagnostic => diagnostic.ToString()));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Snippets_that_are_to_be_refused_are_refused_for_the_reason_given(string path)
    {
        var page = Documentation.Load(path);
        foreach (var snippet in page.Snippets.Where(static snippet => snippet.RefusedWith is not null))
        {
            var errors = SnippetCompiler.Compile(page, [snippet]).Diagnostics
                .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .ToList();

            Assert.Contains(errors, error => error.Id == snippet.RefusedWith);
            Assert.All(errors, error => Assert.Equal(path, error.Location.GetMappedLineSpan().Path));
        }
    }

    [Theory]
    [MemberData(nameof(PagesWithStatements))]
    public async Task The_snippets_of_a_page_run_on_the_in_process_engine(string path)
    {
        foreach (var (place, run) in SnippetRunner.SnippetsOf(Documentation.Load(path)))
        {
            var exception = await Record.ExceptionAsync(run);

            Assert.True(exception is null, $"{place}: {exception}");
        }
    }

    [Fact]
    public void A_snippet_with_a_mistake_is_found_at_its_line()
    {
        var page = new Page("wrong.md", ["```csharp compile", "class Right;", "class Wrong : Missing;", "```"]);

        var error = Assert.Single(SnippetCompiler.Compile(page).Diagnostics);

        Assert.Equal("CS0246", error.Id);
        Assert.Equal(2, error.Location.GetMappedLineSpan().StartLinePosition.Line);
    }
}
