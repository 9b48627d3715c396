using Monotable.Engine.Texts;

namespace Monotable.Engine.Expressions.Syntax;

/// <summary>Cuts an expression into tokens.</summary>
internal static class Tokenizer
{
    public static List<Token> Tokenize(string text, string parameter)
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
            if (length == 0)
            {
                throw new ExpressionException(ServiceTexts.Syntax(parameter, text[position].ToString(), Near(text, tokens, position)));
            }

            tokens.Add(new(kind, text.Substring(position, length), position));
            position += length;
        }

        tokens.Add(new(TokenKind.End, "", text.Length));
        return tokens;
    }

    private static TokenKind KindAt(string text, int start, out int length)
    {
        length = 1;
        switch (text[start])
        {
            case '(': return TokenKind.OpenParenthesis;
            case ')': return TokenKind.CloseParenthesis;
            case '[': return TokenKind.OpenBracket;
            case ']': return TokenKind.CloseBracket;
            case ',': return TokenKind.Comma;
            case '.': return TokenKind.Dot;
            case '+': return TokenKind.Plus;
            case '-': return TokenKind.Minus;
            case '=': return TokenKind.Comparator;
            case '<':
                length = start + 1 < text.Length && text[start + 1] is '=' or '>' ? 2 : 1;
                return TokenKind.Comparator;
            case '>':
                length = start + 1 < text.Length && text[start + 1] == '=' ? 2 : 1;
                return TokenKind.Comparator;
            case '#':
                length = 1 + Run(text, start + 1, IsWordCharacter);
                return Placeholder(TokenKind.NamePlaceholder, ref length);
            case ':':
                length = 1 + Run(text, start + 1, IsWordCharacter);
                return Placeholder(TokenKind.ValuePlaceholder, ref length);
            case >= '0' and <= '9':
                length = Run(text, start, char.IsAsciiDigit);
                return TokenKind.Number;
            default:
                length = char.IsAsciiLetter(text[start]) || text[start] == '_' ? Run(text, start, IsWordCharacter) : 0;
                return TokenKind.Word;
        }
    }

    private static TokenKind Placeholder(TokenKind kind, ref int length)
    {
        length = length == 1 ? 0 : length;
        return kind;
    }

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

    private static string Near(string text, List<Token> tokens, int position)
    {
        var start = tokens.Count > 0 ? tokens[^1].Start : position;
        var end = position + 1;
        while (end < text.Length && IsWordCharacter(text[end]))
        {
            end++;
        }

        return text[start..end];
    }
}
