namespace Monotable.Engine.Expressions;

/// <summary>A key condition: clauses of which all hold, in the order of the text.</summary>
internal sealed record BoundKeyCondition(IReadOnlyList<KeyClause> Clauses)
{
    /// <summary>Gets the attributes the condition looks into, which is a fault that depends on whether they are keys.</summary>
    public IReadOnlyCollection<string> NestedAttributes { get; init; } = [];
}
