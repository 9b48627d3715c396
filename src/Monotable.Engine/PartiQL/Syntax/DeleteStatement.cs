namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>A DELETE.</summary>
internal sealed record DeleteStatement : Statement
{
    public required FromClause From { get; init; }

    public Expression? Where { get; init; }

    public IReadOnlyList<ReturningElement> Returning { get; init; } = [];
}
