namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>A name: of an attribute, a table, or whatever stands there.</summary>
internal sealed record NameExpression(string Name, SourceSpan Span) : Expression(Span);
