namespace Monotable.Engine.Expressions.Syntax;

/// <summary>Cuts an expression into tokens.</summary>
internal static class Tokenizer
{
    public static List<Token> Tokenize(string text)
    {
        var tokens = new List<Token>();
        var position = 0;
        while (position < text.Length)
        {
            if (text[position] is ' ' or '\t' or '\r' or '\n')
            {
                position++;
                continue;
            }

            var kind = KindAt(text, position, out var length);
            tokens.Add(new(kind, text.Substring(position, length), position));
            position += length;
        }

        tokens.Add(new(TokenKind.End, "", text.Length));
        return tokens;
    }

    private static TokenKind KindAt(string text, int start, out int length)
    {
        length = 1;
        if (KindOf(text[start]) is { } single)
        {
            return single;
        }

        switch (text[start])
        {
            case '<':
                length = start + 1 < text.Length && text[start + 1] is '=' or '>' ? 2 : 1;
                return TokenKind.Comparator;
            case '>':
                length = start + 1 < text.Length && text[start + 1] == '=' ? 2 : 1;
                return TokenKind.Comparator;
            case '#':
                length = 1 + Run(text, start + 1, IsWordCharacter);
                return length == 1 ? TokenKind.Unknown : TokenKind.NamePlaceholder;
            case ':':
                length = 1 + Run(text, start + 1, IsWordCharacter);
                return length == 1 ? TokenKind.Unknown : TokenKind.ValuePlaceholder;
            case >= '1' and <= '9':
                length = Run(text, start, char.IsAsciiDigit);
                return TokenKind.Number;
            default:
                if (char.IsAsciiLetter(text[start]))
                {
                    length = Run(text, start, IsWordCharacter);
                    return TokenKind.Word;
                }

                length = start + 1 < text.Length && char.IsSurrogatePair(text[start], text[start + 1]) ? 2 : 1;
                return TokenKind.Unknown;
        }
    }

    /// <summary>The kind of a character that is a token by itself; a number does not begin with a zero.</summary>
    private static TokenKind? KindOf(char character) => character switch
    {
        '(' => TokenKind.OpenParenthesis,
        ')' => TokenKind.CloseParenthesis,
        '[' => TokenKind.OpenBracket,
        ']' => TokenKind.CloseBracket,
        ',' => TokenKind.Comma,
        '.' => TokenKind.Dot,
        '+' => TokenKind.Plus,
        '-' => TokenKind.Minus,
        '=' => TokenKind.Comparator,
        '0' => TokenKind.Number,
        _ => null,
    };

    private static int Run(string text, int start, Func<char, bool> belongs)
    {
        var end = start;
        while (end < text.Length && belongs(text[end]))
        {
            end++;
        }

        return end - start;
    }

    private static bool IsWordCharacter(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';
}
