using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Expressions.Syntax;

/// <remarks>Conditions, in the service's precedence: comparison, BETWEEN, IN and functions; then NOT; then AND; then OR.</remarks>
internal sealed partial class Parser
{
    // The tokens of the group in parentheses that was read last: a group that is all of another one makes the other redundant.
    private (int Open, int Close) _lastGroup = (-1, -1);

    // What begins a term is an operand or a condition, which the service knows only from what comes after it; until then redundant parentheses
    // are no fault yet, but syntax is.
    private bool _isUndecided;
    private bool _isRedundant;

    // What begins with a parenthesis may turn out to be an operand, as in (a) = :v; mayBeOperand carries that down to the first term.
    private Node Or(bool mayBeOperand)
    {
        var left = And(mayBeOperand);
        while (Current.IsWord("OR"))
        {
            CountOperator();
            _position++;
            left = new LogicalNode(false, left, And(mayBeOperand: false));
        }

        return left;
    }

    private Node And(bool mayBeOperand)
    {
        var left = Not(mayBeOperand);
        while (Current.IsWord("AND"))
        {
            CountOperator();
            _position++;
            left = new LogicalNode(true, left, Not(mayBeOperand: false));
        }

        return left;
    }

    private Node Not(bool mayBeOperand)
    {
        if (!Current.IsWord("NOT"))
        {
            return Comparison(mayBeOperand);
        }

        CountOperator();
        _position++;
        return new NotNode(Not(mayBeOperand: false));
    }

    private Node Comparison(bool mayBeOperand)
    {
        _isUndecided = true;
        var left = Current.Kind == TokenKind.OpenParenthesis ? Group(() => Or(mayBeOperand: true)) : Operand();
        if (left is not (PathNode or ValueNode or FunctionNode))
        {
            return left;
        }

        if (Current.Kind == TokenKind.Comparator || Current.IsWord("BETWEEN") || Current.IsWord("IN"))
        {
            Decide();
            return ConditionOn(left);
        }

        if (mayBeOperand && Current.Kind == TokenKind.CloseParenthesis)
        {
            return left;
        }

        // A function may stand for a condition; whether this one may is another question. What would end its group is missing where neither
        // another condition nor a parenthesis follows, and that is met before it is known for a condition.
        if (left is not FunctionNode || (mayBeOperand && !Current.IsWord("AND") && !Current.IsWord("OR")))
        {
            throw SyntaxError();
        }

        Decide();
        return left;
    }

    private Node ConditionOn(Node operand)
    {
        if (Current.IsWord("IN"))
        {
            return In(operand);
        }

        CountOperator();
        var sign = Take();
        if (sign.Kind == TokenKind.Comparator)
        {
            return new ComparisonNode(sign.Text, operand, Operand());
        }

        var lower = Operand();
        ExpectWord("AND");
        return new BetweenNode(operand, lower, Operand());
    }

    private void Decide()
    {
        _isUndecided = false;
        ThrowIfRedundant();
    }

    private void ThrowIfRedundant()
    {
        if (_isRedundant && !_isUndecided)
        {
            throw new ExpressionException(ServiceTexts.RedundantParentheses(_parameter));
        }
    }

    private InNode In(Node operand)
    {
        CountOperator();
        _position++;
        Expect(TokenKind.OpenParenthesis);
        var candidates = Operands();
        if (candidates.Count > DynamoDbLimits.InOperandsMax)
        {
            Note(_position, ServiceTexts.TooManyOperands(_parameter, candidates.Count));
        }

        return new(operand, candidates);
    }

    private Node Operand()
    {
        switch (Current.Kind)
        {
            case TokenKind.ValuePlaceholder:
                return new ValueNode(Take().Text);
            case TokenKind.Word when _tokens[_position + 1].Kind == TokenKind.OpenParenthesis && !IsKeyword(Current):
                Enter();
                CountOperator();
                var place = _position;
                var name = Take().Text;
                _position++;
                var function = new FunctionNode(name, Operands(), place);
                _depth--;
                return function;
            case TokenKind.OpenParenthesis:
                return Group(Operand);
            default:
                return Path();
        }
    }

    /// <summary>Reads operands up to the closing parenthesis; the opening one is read.</summary>
    private List<Node> Operands()
    {
        var operands = new List<Node> { Operand() };
        while (TryTake(TokenKind.Comma))
        {
            operands.Add(Operand());
        }

        Expect(TokenKind.CloseParenthesis);
        return operands;
    }

    private Node Group(Func<Node> readInner)
    {
        Enter();
        var open = _position++;
        var inner = readInner();
        var close = _position;
        Expect(TokenKind.CloseParenthesis);
        _depth--;
        if (_lastGroup == (open + 1, close - 1))
        {
            _isRedundant = true;
            ThrowIfRedundant();
        }

        _lastGroup = (open, close);
        return inner;
    }
}
