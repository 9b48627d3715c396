namespace Monotable.Docs.Tests;

/// <summary>A block of C# on a page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Line">The line of its first line of code, from 1.</param>
/// <param name="Marks">The words after <c>csharp</c>: <c>compile</c>, <c>statements</c>, or <c>refused</c> and the compiler's error.</param>
/// <param name="Code">The code.</param>
internal sealed record Snippet(string Page, int Line, string[] Marks, string Code)
{
    public bool IsFile => Marks is ["compile"];

    public bool IsStatements => Marks is ["statements"];

    public string? RefusedWith => Marks is ["refused", var error] ? error : null;
}
