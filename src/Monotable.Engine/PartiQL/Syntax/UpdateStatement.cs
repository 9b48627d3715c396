namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>An UPDATE.</summary>
internal sealed record UpdateStatement : Statement
{
    public required FromClause From { get; init; }

    public required IReadOnlyList<UpdateClause> Clauses { get; init; }

    public Expression? Where { get; init; }

    public IReadOnlyList<ReturningElement> Returning { get; init; } = [];
}
