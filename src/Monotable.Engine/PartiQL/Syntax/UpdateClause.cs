namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>One assignment of a SET, or a REMOVE, which has no value.</summary>
internal sealed record UpdateClause(Expression Path, Expression? Value);
