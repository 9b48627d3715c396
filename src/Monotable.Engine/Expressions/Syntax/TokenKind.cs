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
}
