using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Monotable.Architecture.Tests;

/// <summary>A C# file with its syntax.</summary>
/// <param name="Path">The path relative to the root, with slashes.</param>
internal sealed record SourceFile(string Path)
{
    private readonly Lazy<CompilationUnitSyntax> _syntax = new(() =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(Repository.FullPath(Path)), new(LanguageVersion.Preview)).GetCompilationUnitRoot());

    public IReadOnlyList<string> Lines { get; } = File.ReadAllLines(Repository.FullPath(Path));

    public CompilationUnitSyntax Syntax => _syntax.Value;

    /// <summary>Gets the folder's parts below <c>src/Project</c>, or the like.</summary>
    public IReadOnlyList<string> Rooms => Path.Split('/')[2..^1];

    public string Project => Path.Split('/')[1];

    public string? Namespace => Syntax.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString();

    /// <summary>Gets the types and delegates declared at the file's top.</summary>
    public IEnumerable<MemberDeclarationSyntax> Types =>
        Syntax.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .OfType<MemberDeclarationSyntax>().Where(static member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

    public bool IsIn(params string[] folders) => folders.Any(folder => Path == folder || Path.StartsWith(folder + "/", StringComparison.Ordinal));
}
