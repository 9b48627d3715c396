namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>A call of a function; its name is in lower case.</summary>
internal sealed record CallExpression(string Name, IReadOnlyList<Expression> Arguments, bool IsAggregate, SourceSpan Span) : Expression(Span);
