using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Monotable.Architecture.Tests;

/// <summary>The rules of the house style that a program can check.</summary>
public sealed partial class TidyTests
{
    private const int LineColumnsMax = 150;
    private const int FileLinesMax = 300;
    private const int MethodLinesMax = 40;

    [Fact]
    public void Lines_have_at_most_150_columns() => Ratchet.Check("columns", Repository.Sources.SelectMany(static file => file.Lines
        .Select(static (line, i) => (Number: i + 1, line.Length))
        .Where(static line => line.Length > LineColumnsMax)
        .Select(line => (file.Path, $"line {line.Number} has {line.Length} columns"))));

    [Fact]
    public void Files_have_at_most_300_lines() => Ratchet.Check("file-lines", Repository.Sources
        .Where(static file => file.Lines.Count > FileLinesMax)
        .Select(static file => (file.Path, $"{file.Lines.Count} lines")));

    [Fact]
    public void Methods_have_at_most_40_lines() => Ratchet.Check("method-lines", Repository.Sources.SelectMany(static file => file.Syntax
        .DescendantNodes()
        .Where(static node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax)
        .Select(static node => (Node: node, Lines: LinesOf(node)))
        .Where(static method => method.Lines > MethodLinesMax)
        .Select(method => (file.Path, $"a method of {method.Lines} lines: {NameOf(method.Node)}"))));

    [Fact]
    public void A_file_holds_one_type() => Ratchet.Check("types", Repository.Sources
        .Where(static file => file.Types.Count() > 1)
        .Select(static file => (file.Path, $"{file.Types.Count()} types")));

    [Fact]
    public void A_file_is_named_after_its_type() => Ratchet.Check("names", Repository.Sources
        .Where(static file => file.Types.Count() == 1)
        .Select(static file => (file.Path, Type: NameOf(file.Types.Single()), File: Path.GetFileName(file.Path).Split('.')[0]))
        .Where(static file => file.Type != file.File)
        .Select(static file => (file.Path, $"the type is {file.Type}")));

    [Fact]
    public void Nothing_is_left_to_do() =>
        Ratchet.Check("todo", Matches(Unfinished(), static path => path.EndsWith(".cs", StringComparison.Ordinal)));

    [Fact]
    public void No_path_of_a_machine_is_named() => Ratchet.Check("paths", Matches(MachinePath(), static _ => true)
        .Concat(Matches(new(Regex.Escape(Repository.Root) + @"\b"), static _ => true)));

    [Fact]
    public void No_registry_is_named() => Ratchet.Check("registries", Matches(RegistryHost(), static _ => true));

    private static IEnumerable<(string Path, string What)> Matches(Regex pattern, Func<string, bool> filter) => Repository.TextFiles
        .Where(filter)
        .SelectMany(path => pattern.Matches(File.ReadAllText(Repository.FullPath(path))).Select(match => (path, $"'{match.Value}'")));

    private static int LinesOf(SyntaxNode node)
    {
        var span = node.SyntaxTree.GetLineSpan(node.Span);
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    private static string NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        LocalFunctionStatementSyntax function => function.Identifier.Text,
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax type => type.Identifier.Text,
        _ => node.Kind().ToString(),
    };

    // The character classes keep these patterns from finding themselves.
    [GeneratedRegex(@"\b(T[O]DO|F[I]XME|X[X]X)\b")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"(?<![\w.])/(w[o]rk|h[o]me/\w+|r[o]ot|U[s]ers/\w+)/|[A-Z]:\\U[s]ers")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\b(n[u]get\.org|n[p]mjs\.(org|com))\b")]
    private static partial Regex RegistryHost();
}
