using System.Text;
using Monotable.Engine.Texts;

namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>Cuts a statement into tokens. What no token can be made of is answered without a reason, as by the service.</summary>
internal sealed class StatementTokenizer
{
    private readonly string _text;
    private readonly List<StatementToken> _tokens = [];
    private int _position;
    private int _line = 1;
    private int _column = 1;

    private StatementTokenizer(string text)
    {
        _text = text;
    }

    /// <summary>Cuts a statement into tokens, the last of which is the end.</summary>
    /// <exception cref="DynamoDbValidationException">It holds something that is no token.</exception>
    public static List<StatementToken> Tokenize(string text)
    {
        var tokenizer = new StatementTokenizer(text);
        while (tokenizer._position < text.Length)
        {
            tokenizer.Next();
        }

        tokenizer._tokens.Add(new(StatementTokenKind.End, "", new(tokenizer._line, tokenizer._column, 0)));
        return tokenizer._tokens;
    }

    private char Peek(int ahead = 0) => _position + ahead < _text.Length ? _text[_position + ahead] : '\0';

    private void Next()
    {
        var character = Peek();
        switch (character)
        {
            case ' ' or '\t' or '\r' or '\n' or '\v' or '\f':
                Advance(1);
                break;
            case '-' when Peek(1) == '-':
            case '/' when Peek(1) == '*':
                Advance(CommentLength());
                break;
            case '\'':
                Quoted(StatementTokenKind.String);
                break;
            case '"':
                Quoted(StatementTokenKind.QuotedIdentifier);
                break;
            case '`':
                var close = Closed(_text.IndexOf('`', _position + 1));
                Add(StatementTokenKind.IonLiteral, close + 1 - _position, _text[(_position + 1)..close]);
                break;
            case >= '0' and <= '9':
            case '.' when char.IsAsciiDigit(Peek(1)):
                Add(StatementTokenKind.Number, NumberLength());
                break;
            case '_' or '$' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'):
                Word();
                break;
            default:
                Symbol(character);
                break;
        }
    }

    private int CommentLength()
    {
        if (Peek() == '/')
        {
            return Closed(_text.IndexOf("*/", _position + 2, StringComparison.Ordinal)) + 2 - _position;
        }

        var end = _text.AsSpan(_position).IndexOfAny('\r', '\n');
        return end < 0 ? _text.Length - _position : end;
    }

    private void Symbol(char character)
    {
        var kind = character switch
        {
            '(' => StatementTokenKind.OpenParenthesis,
            ')' => StatementTokenKind.CloseParenthesis,
            '[' => StatementTokenKind.OpenBracket,
            ']' => StatementTokenKind.CloseBracket,
            '{' => StatementTokenKind.OpenBrace,
            '}' => StatementTokenKind.CloseBrace,
            '<' when Peek(1) == '<' => StatementTokenKind.OpenBag,
            '>' when Peek(1) == '>' => StatementTokenKind.CloseBag,
            '.' => StatementTokenKind.Dot,
            '*' => StatementTokenKind.Star,
            ',' => StatementTokenKind.Comma,
            ':' => StatementTokenKind.Colon,
            ';' => StatementTokenKind.Semicolon,
            '?' => StatementTokenKind.Parameter,
            '=' or '<' or '>' or '+' or '-' or '/' or '%' or '@' or '~' => StatementTokenKind.Operator,
            '!' when Peek(1) == '=' => StatementTokenKind.Operator,
            '|' when Peek(1) == '|' => StatementTokenKind.Operator,
            _ => throw Malformed(),
        };
        var isLong = kind is StatementTokenKind.OpenBag or StatementTokenKind.CloseBag
            || (character is '<' or '>' or '!' && Peek(1) == '=') || (character == '<' && Peek(1) == '>') || character == '|';
        Add(kind, isLong ? 2 : 1, character == '!' ? "<>" : null);
    }

    private void Word()
    {
        var length = 1;
        while (IsNameStart(Peek(length)) || char.IsAsciiDigit(Peek(length)))
        {
            length++;
        }

        var word = _text.Substring(_position, length).ToLowerInvariant();
        var kind = KindOf(word);
        Add(kind, length, kind == StatementTokenKind.Identifier ? null : word);
        MergeWithLast();
    }

    private static StatementTokenKind KindOf(string word) => word switch
    {
        "and" or "or" or "not" or "is" or "in" or "like" or "between" or "union" or "except" or "intersect" => StatementTokenKind.Operator,
        "true" or "false" => StatementTokenKind.Boolean,
        "null" => StatementTokenKind.Null,
        "missing" => StatementTokenKind.Missing,
        "as" => StatementTokenKind.As,
        "at" => StatementTokenKind.At,
        "by" => StatementTokenKind.By,
        _ => Keywords.Contains(word) ? StatementTokenKind.Keyword : StatementTokenKind.Identifier,
    };

    private void MergeWithLast()
    {
        if (_tokens.Count < 2)
        {
            return;
        }

        var (first, second) = (_tokens[^2], _tokens[^1]);
        if (first.Kind is StatementTokenKind.Keyword or StatementTokenKind.Operator
            && second.Kind is StatementTokenKind.Keyword or StatementTokenKind.Operator
            && Keywords.Merge(first.Text, second.Text) is { } merged)
        {
            _tokens.RemoveAt(_tokens.Count - 1);
            _tokens[^1] = first with { Text = merged };
        }
    }

    private void Quoted(StatementTokenKind kind)
    {
        var quote = Peek();
        var content = new StringBuilder();
        var end = _position + 1;
        while (true)
        {
            var next = Closed(_text.IndexOf(quote, end));
            content.Append(_text, end, next - end);
            end = next + 1;
            if (end >= _text.Length || _text[end] != quote)
            {
                break;
            }

            // Two quotes in a row stand for one.
            content.Append(quote);
            end++;
        }

        Add(kind, end - _position, content.ToString());
    }

    private int NumberLength()
    {
        var length = Digits(0);
        if (Peek(length) == '.')
        {
            var fraction = Digits(length + 1);
            if (fraction == length + 1)
            {
                return fraction;
            }

            length = fraction;
        }

        if (Peek(length) is not ('e' or 'E'))
        {
            return length;
        }

        var exponent = length + (Peek(length + 1) is '+' or '-' ? 2 : 1);
        length = Digits(exponent);
        return length > exponent ? length : throw Malformed();
    }

    private int Digits(int start)
    {
        while (char.IsAsciiDigit(Peek(start)))
        {
            start++;
        }

        return start;
    }

    private void Add(StatementTokenKind kind, int length, string? text = null)
    {
        var (line, column) = (_line, _column);
        var source = _text.Substring(_position, length);
        Advance(length);
        _tokens.Add(new(kind, text ?? source, new(line, column, CharactersOf(source))));
    }

    private void Advance(int length)
    {
        for (var end = _position + length; _position < end; _position++)
        {
            if (Peek() == '\n' || (Peek() == '\r' && Peek(1) != '\n'))
            {
                _line++;
                _column = 1;
            }
            else if (Peek() != '\r' && !char.IsLowSurrogate(Peek()))
            {
                _column++;
            }
        }
    }

    private static int CharactersOf(string source)
    {
        var count = 0;
        foreach (var character in source)
        {
            count += char.IsLowSurrogate(character) ? 0 : 1;
        }

        return count;
    }

    private static bool IsNameStart(char character) => char.IsAsciiLetter(character) || character is '_' or '$';

    private static int Closed(int end) => end < 0 ? throw Malformed() : end;

    private static DynamoDbValidationException Malformed() => new(ServiceTexts.Malformed(""));
}
