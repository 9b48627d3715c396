using System.Globalization;
using System.Text;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Expressions.Syntax;

/// <summary>A recursive-descent parser of all four languages, bounded in depth and size.</summary>
internal sealed partial class Parser
{
    private const int DepthMax = 300;

    private readonly string _text;
    private readonly string _parameter;
    private readonly List<Token> _tokens;
    private int _position;
    private int _depth;
    private int _operators;

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
        _tokens = Tokenizer.Tokenize(text, parameter);
    }

    private Token Current => _tokens[_position];

    public static Node ParseCondition(string text, string parameter)
    {
        var parser = new Parser(text, parameter);
        var condition = parser.Or();
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

    private Node Or()
    {
        Enter();
        var left = And();
        while (Current.IsWord("OR"))
        {
            CountOperator();
            _position++;
            left = new LogicalNode(false, left, And());
        }

        _depth--;
        return left;
    }

    private Node And()
    {
        var left = Not();
        while (Current.IsWord("AND"))
        {
            CountOperator();
            _position++;
            left = new LogicalNode(true, left, Not());
        }

        return left;
    }

    private Node Not()
    {
        if (!Current.IsWord("NOT"))
        {
            return Primary();
        }

        Enter();
        CountOperator();
        _position++;
        var operand = Not();
        _depth--;
        return new NotNode(operand);
    }

    private Node Primary()
    {
        if (Current.Kind == TokenKind.OpenParenthesis)
        {
            return Parenthesised();
        }

        var operand = Operand();
        if (Current.Kind == TokenKind.Comparator)
        {
            CountOperator();
            var comparator = Take().Text;
            return new ComparisonNode(comparator, operand, Operand());
        }

        if (Current.IsWord("BETWEEN"))
        {
            CountOperator();
            _position++;
            var lower = Operand();
            ExpectWord("AND");
            return new BetweenNode(operand, lower, Operand());
        }

        if (Current.IsWord("IN"))
        {
            return In(operand);
        }

        return operand is FunctionNode function ? function : throw SyntaxError();
    }

    private Node Parenthesised()
    {
        var doubled = _tokens[_position + 1].Kind == TokenKind.OpenParenthesis;
        _position++;
        var condition = Or();
        var innerClosed = _position > 0 && _tokens[_position - 1].Kind == TokenKind.CloseParenthesis;
        Expect(TokenKind.CloseParenthesis);
        if (doubled && innerClosed && IsRedundant())
        {
            throw new ExpressionException(ServiceTexts.RedundantParentheses(_parameter));
        }

        return condition;
    }

    // "((…))": the parenthesis after the one just opened closes right before the one just closed.
    private bool IsRedundant()
    {
        var depth = 0;
        var close = _position - 1;
        var open = close;
        for (; open >= 0; open--)
        {
            depth += _tokens[open].Kind switch { TokenKind.CloseParenthesis => 1, TokenKind.OpenParenthesis => -1, _ => 0 };
            if (depth == 0)
            {
                break;
            }
        }

        depth = 0;
        for (var i = open + 1; i < close; i++)
        {
            depth += _tokens[i].Kind switch { TokenKind.OpenParenthesis => 1, TokenKind.CloseParenthesis => -1, _ => 0 };
            if (depth == 0)
            {
                return i == close - 1;
            }
        }

        return false;
    }

    private InNode In(Node operand)
    {
        CountOperator();
        _position++;
        Expect(TokenKind.OpenParenthesis);
        var candidates = new List<Node> { Operand() };
        while (TryTake(TokenKind.Comma))
        {
            candidates.Add(Operand());
        }

        Expect(TokenKind.CloseParenthesis);
        return candidates.Count <= DynamoDbLimits.InOperandsMax
            ? new(operand, candidates)
            : throw new ExpressionException(ServiceTexts.TooManyOperands(_parameter, candidates.Count));
    }

    private Node Operand()
    {
        switch (Current.Kind)
        {
            case TokenKind.ValuePlaceholder:
                return new ValueNode(Take().Text);
            case TokenKind.Word when _tokens[_position + 1].Kind == TokenKind.OpenParenthesis && !IsKeyword(Current):
                return Function();
            case TokenKind.OpenParenthesis:
                Enter();
                _position++;
                var inner = Operand();
                Expect(TokenKind.CloseParenthesis);
                _depth--;
                return inner;
            default:
                return Path();
        }
    }

    private FunctionNode Function()
    {
        Enter();
        CountOperator();
        var name = Take().Text;
        Expect(TokenKind.OpenParenthesis);
        var arguments = new List<Node> { Operand() };
        while (TryTake(TokenKind.Comma))
        {
            arguments.Add(Operand());
        }

        Expect(TokenKind.CloseParenthesis);
        _depth--;
        return new(name, arguments);
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
                elements.Add(int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    ? new(null, number)
                    : throw new ExpressionException(ServiceTexts.Invalid(_parameter, $"List index is not within the allowable range; index: [{index}]")));
                Expect(TokenKind.CloseBracket);
            }
            else
            {
                return elements.Count <= DynamoDbLimits.NestingDepthMax
                    ? new(elements)
                    : throw new ExpressionException(ServiceTexts.Invalid(
                        _parameter, "The document path has too many nesting elements; nesting level: " + elements.Count.ToString(CultureInfo.InvariantCulture)));
            }
        }
    }

    private string Name()
    {
        if (Current.Kind == TokenKind.NamePlaceholder)
        {
            return Take().Text;
        }

        if (Current.Kind != TokenKind.Word)
        {
            throw SyntaxError();
        }

        if (ReservedWords.Contains(Current.Text))
        {
            throw IsKeyword(Current) ? SyntaxError() : new ExpressionException(ServiceTexts.ReservedWord(_parameter, Current.Text));
        }

        return Take().Text;
    }

    private static bool IsKeyword(Token token) =>
        token.IsWord("AND") || token.IsWord("OR") || token.IsWord("NOT") || token.IsWord("BETWEEN") || token.IsWord("IN");

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

    private void ExpectEnd() => Expect(TokenKind.End);

    private void Enter()
    {
        if (++_depth > DepthMax)
        {
            throw new ExpressionException(ServiceTexts.TooDeep(_parameter));
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
        var token = Current.Kind == TokenKind.End ? "<EOF>" : $"\"{Current.Text}\"";
        var first = _tokens[Math.Max(0, _position - 1)];
        var last = _tokens[Math.Min(_tokens.Count - 1, _position + 1)];
        return new(ServiceTexts.Syntax(_parameter, token, _text[first.Start..last.End]));
    }
}
