namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>A <c>?</c>.</summary>
/// <param name="Number">Which of them, from 0.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record ParameterExpression(int Number, SourceSpan Span) : Expression(Span);
