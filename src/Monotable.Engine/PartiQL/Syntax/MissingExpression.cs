namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>The word MISSING where a value is expected.</summary>
internal sealed record MissingExpression(SourceSpan Span) : Expression(Span);
