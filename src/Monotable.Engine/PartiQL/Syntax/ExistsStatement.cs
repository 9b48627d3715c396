namespace Monotable.Engine.PartiQL.Syntax;

/// <summary><c>EXISTS(SELECT …)</c> as a statement of its own.</summary>
internal sealed record ExistsStatement : Statement
{
    public Expression? Argument { get; init; }
}
