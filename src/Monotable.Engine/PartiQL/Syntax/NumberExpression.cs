namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>A number as written, with its sign: whether DynamoDB can hold it is a question for later.</summary>
internal sealed record NumberExpression(string Text, SourceSpan Span) : Expression(Span)
{
    public NumberExpression Negate() => this with { Text = Text[0] == '-' ? Text[1..] : "-" + Text };
}
