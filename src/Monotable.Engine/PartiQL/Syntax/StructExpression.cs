namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>A struct: <c>{'key': value}</c>.</summary>
internal sealed record StructExpression(IReadOnlyList<StructField> Fields, SourceSpan Span) : Expression(Span);
