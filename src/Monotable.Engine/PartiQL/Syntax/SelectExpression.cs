namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>A SELECT within an expression.</summary>
internal sealed record SelectExpression(SelectStatement Select, SourceSpan Span) : Expression(Span);
