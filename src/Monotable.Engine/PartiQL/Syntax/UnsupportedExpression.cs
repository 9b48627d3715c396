namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>What the language has and DynamoDB has not: CASE and CAST.</summary>
internal sealed record UnsupportedExpression(string Name, SourceSpan Span) : Expression(Span);
