namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>A literal in back quotes, which DynamoDB does not take.</summary>
internal sealed record IonLiteralExpression(string Text, SourceSpan Span) : Expression(Span);
