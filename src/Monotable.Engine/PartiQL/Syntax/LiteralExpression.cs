using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>A string, a Boolean or NULL.</summary>
internal sealed record LiteralExpression(AttributeValue Value, SourceSpan Span) : Expression(Span);
