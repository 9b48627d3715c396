using System.Globalization;
using System.Text;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Expressions.Syntax;

/// <summary>A recursive-descent parser of all four languages, bounded in depth and size.</summary>
internal sealed partial class Parser
{
    // Each pair of parentheses beyond the number of operators is redundant, which the service refuses: no valid text nests deeper.
    private const int DepthMax = DynamoDbLimits.ExpressionOperatorsMax + 1;

    // The same in all four languages: what is a keyword in one is no name in another.
    private static readonly string[] Keywords = ["AND", "OR", "NOT", "BETWEEN", "IN", "SET", "REMOVE", "ADD", "DELETE"];

    private readonly string _text;
    private readonly string _parameter;
    private readonly List<Token> _tokens;
    private int _position;
    private int _depth;
    private int _operators;

    // What is wrong although the text is well formed, and where: the service finds faults of syntax first, then the first of these.
    private ExpressionException? _fault;
    private int _faultPlace = int.MaxValue;

    private Parser(string text, string parameter)
    {
        if (text.Length == 0)
        {
            throw new ExpressionException(ServiceTexts.ExpressionEmpty(parameter));
        }

        var size = Encoding.UTF8.GetByteCount(text);
        if (size > DynamoDbLimits.ExpressionBytesMax)
        {
            throw new ExpressionException(ServiceTexts.ExpressionTooLong(parameter, size));
        }

        _text = text;
        _parameter = parameter;
        _tokens = Tokenizer.Tokenize(text);
    }

    private Token Current => _tokens[_position];

    public static Node ParseCondition(string text, string parameter)
    {
        var parser = new Parser(text, parameter);
        var condition = parser.Or(mayBeOperand: false);
        parser.CheckCondition(condition);
        parser.ExpectEnd();
        return condition;
    }

    public static IReadOnlyList<PathNode> ParseProjection(string text)
    {
        var parser = new Parser(text, "ProjectionExpression");
        var paths = new List<PathNode> { parser.Path() };
        while (parser.TryTake(TokenKind.Comma))
        {
            paths.Add(parser.Path());
        }

        parser.ExpectEnd();
        return paths;
    }

    private PathNode Path()
    {
        var elements = new List<PathElement> { new(Name(), 0) };
        while (true)
        {
            if (TryTake(TokenKind.Dot))
            {
                elements.Add(new(Name(), 0));
            }
            else if (TryTake(TokenKind.OpenBracket))
            {
                var index = Current.Kind == TokenKind.Number ? Take().Text : throw SyntaxError();
                if (!int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                {
                    Note(_position, ServiceTexts.ListIndexTooLarge(_parameter, index));
                }

                elements.Add(new(null, number));
                Expect(TokenKind.CloseBracket);
            }
            else
            {
                if (elements.Count > DynamoDbLimits.NestingDepthMax)
                {
                    Note(_position, ServiceTexts.PathTooDeep(_parameter, elements.Count));
                }

                return new(elements);
            }
        }
    }

    private string Name()
    {
        if (Current.Kind == TokenKind.NamePlaceholder)
        {
            return Take().Text;
        }

        if (Current.Kind != TokenKind.Word || IsKeyword(Current))
        {
            throw SyntaxError();
        }

        if (ReservedWords.Contains(Current.Text))
        {
            Note(_position, ServiceTexts.ReservedWord(_parameter, Current.Text));
        }

        return Take().Text;
    }

    private static bool IsKeyword(Token token) =>
        Keywords.Any(token.IsWord);

    private Token Take() => _tokens[_position++];

    private bool TryTake(TokenKind kind)
    {
        if (Current.Kind != kind)
        {
            return false;
        }

        _position++;
        return true;
    }

    private void Expect(TokenKind kind)
    {
        if (!TryTake(kind))
        {
            throw SyntaxError();
        }
    }

    private void ExpectWord(string keyword)
    {
        if (!Current.IsWord(keyword))
        {
            throw SyntaxError();
        }

        _position++;
    }

    private void ExpectEnd()
    {
        if (Current.Kind != TokenKind.End)
        {
            throw SyntaxError();
        }

        if (_fault is not null)
        {
            throw _fault;
        }
    }

    private void Note(int place, string text)
    {
        if (_fault is null || place < _faultPlace)
        {
            (_fault, _faultPlace) = (new(text), place);
        }
    }

    private void Enter()
    {
        if (++_depth > DepthMax)
        {
            throw new ExpressionException(ServiceTexts.RedundantParentheses(_parameter));
        }
    }

    private void CountOperator()
    {
        if (++_operators > DynamoDbLimits.ExpressionOperatorsMax)
        {
            throw new ExpressionException(ServiceTexts.TooManyOperators(_parameter, _operators));
        }
    }

    // The service shows the token and the text from the token before to the token after.
    private ExpressionException SyntaxError()
    {
        var token = Current.Kind == TokenKind.End ? "<EOF>" : Current.Text;
        var start = _position == 0 ? 0 : _tokens[_position - 1].Start;
        var last = _tokens[Math.Min(_tokens.Count - 1, _position + 1)];
        return new(ServiceTexts.Syntax(_parameter, token, _text[start..last.End]));
    }
}
