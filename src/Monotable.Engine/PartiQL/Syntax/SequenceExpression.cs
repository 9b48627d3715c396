namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>A list <c>[a, b]</c>, or a bag <c>&lt;&lt;a, b&gt;&gt;</c>.</summary>
internal sealed record SequenceExpression(bool IsBag, IReadOnlyList<Expression> Elements, SourceSpan Span) : Expression(Span);
