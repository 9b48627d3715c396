namespace Monotable.Generators.Parsing;

/// <summary>A literal, or the path and format of a part.</summary>
internal readonly record struct TemplateSyntaxToken(string Literal, string Path, string Format)
{
    public bool IsPart => Path.Length > 0;
}
