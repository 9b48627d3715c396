namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>One step of a path: a name, or an index.</summary>
internal sealed record PathStep(PathStepKind Kind, string Name, Expression? Index, SourceSpan Span);
