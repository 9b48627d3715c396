namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>What a statement reads or writes.</summary>
/// <param name="Source">The table, or the table and its index.</param>
/// <param name="IsAliased">Whether it is given another name.</param>
/// <param name="IsJoined">Whether it is only the first of several.</param>
internal sealed record FromClause(Expression Source, bool IsAliased, bool IsJoined);
