namespace Monotable.Engine.Expressions;

/// <summary>A key condition: clauses of which all hold, in the order of the text.</summary>
internal sealed record BoundKeyCondition(IReadOnlyList<KeyClause> Clauses);
