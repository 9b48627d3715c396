namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>One token. The text of keywords and operators is in lower case, that of literals and quoted names is without quotes.</summary>
internal readonly record struct StatementToken(StatementTokenKind Kind, string Text, SourceSpan Span)
{
    public bool IsName => Kind is StatementTokenKind.Identifier or StatementTokenKind.QuotedIdentifier;

    public bool IsKeyword(string keyword) => Kind == StatementTokenKind.Keyword && string.Equals(Text, keyword, StringComparison.Ordinal);
}
