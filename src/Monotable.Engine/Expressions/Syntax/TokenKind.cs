namespace Monotable.Engine.Expressions.Syntax;

internal enum TokenKind
{
    End,
    Word,
    NamePlaceholder,
    ValuePlaceholder,
    Number,
    OpenParenthesis,
    CloseParenthesis,
    OpenBracket,
    CloseBracket,
    Comma,
    Dot,
    Plus,
    Minus,
    Comparator,

    /// <summary>A character that begins no token; no rule of the grammar accepts it.</summary>
    Unknown,
}
