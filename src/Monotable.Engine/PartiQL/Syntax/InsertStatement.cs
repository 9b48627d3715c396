namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>An INSERT.</summary>
internal sealed record InsertStatement : Statement
{
    public required Expression Target { get; init; }

    /// <summary>Gets the item of the form with VALUE; nothing for the other.</summary>
    public Expression? Value { get; init; }

    public bool HasPosition { get; init; }

    public bool HasConflictClause { get; init; }

    public bool HasReturning { get; init; }

    public required SourceSpan Span { get; init; }
}
