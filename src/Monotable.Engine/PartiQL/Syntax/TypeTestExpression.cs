namespace Monotable.Engine.PartiQL.Syntax;

/// <summary><c>operand IS type</c>.</summary>
internal sealed record TypeTestExpression(Expression Operand, string Type, SourceSpan Span) : Expression(Span);
