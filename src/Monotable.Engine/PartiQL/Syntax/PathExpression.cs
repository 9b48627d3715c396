namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>A way into a value: <c>a.b[0]</c>.</summary>
internal sealed record PathExpression(Expression Root, IReadOnlyList<PathStep> Steps, SourceSpan Span) : Expression(Span);
