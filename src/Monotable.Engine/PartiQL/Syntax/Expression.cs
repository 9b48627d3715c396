namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>A node of a parsed statement, not yet bound to parameters or a table, so that the tree can be shared by requests.</summary>
/// <param name="Span">Where the token stands that the service would point at.</param>
internal abstract record Expression(SourceSpan Span);
