namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>An operator with its one, two or three operands; negated forms are a <c>not</c> of the plain one.</summary>
internal sealed record OperatorExpression(string Operator, IReadOnlyList<Expression> Operands, SourceSpan Span) : Expression(Span);
