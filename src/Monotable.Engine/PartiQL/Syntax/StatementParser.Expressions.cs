using Monotable.Engine.Texts;

namespace Monotable.Engine.PartiQL.Syntax;

internal sealed partial class StatementParser
{
    private const int SelectPrecedence = 6;
    private const int NotPrecedence = 30;

    /// <summary>Parses an expression by the precedence of its operators: what binds tighter than the one to the left.</summary>
    private Expression Expression(int precedence = -1) => Nested(() =>
    {
        var left = Unary();
        while (PrecedenceOf(Current) is var next && next > precedence && next > 0)
        {
            left = Infix(left, next);
        }

        return left;
    });

    private Expression Infix(Expression left, int precedence)
    {
        var token = Take();
        _operators++;
        switch (token.Text)
        {
            case "is":
                return new TypeTestExpression(left, TypeName(), token.Span);
            case "is_not":
                return Not(new TypeTestExpression(left, TypeName(), token.Span));
            case "in":
                return new OperatorExpression("in", [left, Candidates(precedence)], token.Span);
            case "not_in":
                return Not(new OperatorExpression("in", [left, Candidates(precedence)], token.Span));
            case "between":
                return Between(left, token.Span, precedence);
            case "not_between":
                return Not(Between(left, token.Span, precedence));
            case "like" or "not_like":
                var pattern = RightSide(precedence);
                if (TryTakeKeyword("escape"))
                {
                    Expression(precedence);
                }

                var like = new OperatorExpression("like", [left, pattern], token.Span);
                return token.Text == "like" ? like : Not(like);
            default:
                return new OperatorExpression(token.Text, [left, RightSide(precedence)], token.Span);
        }
    }

    private OperatorExpression Not(Expression operand)
    {
        _operators++;
        return new("not", [operand], operand.Span);
    }

    private OperatorExpression Between(Expression operand, SourceSpan span, int precedence)
    {
        var lower = RightSide(precedence);
        if (Current is not { Kind: StatementTokenKind.Operator, Text: "and" })
        {
            throw Malformed(ServiceTexts.AndExpected);
        }

        _position++;
        return IsAtEnd()
            ? throw Malformed(ServiceTexts.ExpressionExpectedAfterAnd)
            : new("between", [operand, lower, Expression(precedence)], span);
    }

    // What stands in parentheses behind IN is a list, even if it is only one.
    private Expression Candidates(int precedence)
    {
        if (Current.Kind != StatementTokenKind.OpenParenthesis
            || Following is { Kind: StatementTokenKind.Keyword, Text: "select" or "values" })
        {
            return RightSide(precedence);
        }

        var span = Take().Span;
        var elements = CommaList(() => Expression());
        Expect(StatementTokenKind.CloseParenthesis, "RIGHT_PAREN");
        return new SequenceExpression(IsBag: false, elements, span);
    }

    private Expression RightSide(int precedence) => Current.Kind == StatementTokenKind.End
        ? throw Malformed(ServiceTexts.RightSideMissing)
        : Expression(precedence);

    private string TypeName()
    {
        var isWord = Current.Kind is StatementTokenKind.Keyword or StatementTokenKind.Null or StatementTokenKind.Missing;
        var type = isWord && Keywords.TypeOf(Current.Text) is { } known ? known : throw Malformed(ServiceTexts.TypeNameExpected);
        _position++;
        if (TryTake(StatementTokenKind.OpenParenthesis))
        {
            CommaList(() => Expression());
            Expect(StatementTokenKind.CloseParenthesis, "RIGHT_PAREN");
        }

        return type;
    }

    private Expression Unary()
    {
        if (Current is not { Kind: StatementTokenKind.Operator, Text: "+" or "-" or "not" })
        {
            return Path();
        }

        var token = Take();
        if (token.Text == "not")
        {
            _operators++;
            return new OperatorExpression("not", [Expression(NotPrecedence)], token.Span);
        }

        var operand = Nested(Unary);
        if (operand is NumberExpression number)
        {
            return token.Text == "-" ? number.Negate() : number;
        }

        _operators++;
        return new OperatorExpression(token.Text, [operand], token.Span);
    }

    private static int PrecedenceOf(StatementToken token) => token.Kind == StatementTokenKind.Star ? 70
        : token.Kind != StatementTokenKind.Operator ? 0
        : token.Text switch
        {
            "union" or "except" or "intersect" => 5,
            "or" => 10,
            "and" => 20,
            "=" or "<>" or "is" or "is_not" or "in" or "not_in" => 40,
            "<" or "<=" or ">" or ">=" or "between" or "not_between" or "like" or "not_like" => 50,
            "+" or "-" or "||" => 60,
            "/" or "%" => 70,
            _ => 0,
        };
}
