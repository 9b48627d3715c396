namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>A clause that the language has and DynamoDB has not.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Span">Where its expression stands, if the service would tell.</param>
internal sealed record UnsupportedClause(string Name, SourceSpan? Span);
