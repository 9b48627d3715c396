using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Syntax;

internal sealed partial class StatementParser
{
    private Expression Path() => Steps(Term(), isSimple: false);

    /// <summary>Parses a path as it may be written to: names and literal indexes.</summary>
    private Expression SimplePath() => Current.IsName
        ? Steps(NameOf(Take()), isSimple: true)
        : throw Malformed(ServiceTexts.PathExpected);

    private Expression Steps(Expression root, bool isSimple)
    {
        var steps = new List<PathStep>();
        while (true)
        {
            if (TryTake(StatementTokenKind.Dot))
            {
                steps.Add(NameStep(isSimple));
            }
            else if (Current.Kind == StatementTokenKind.OpenBracket)
            {
                steps.Add(IndexStep(isSimple));
            }
            else
            {
                return steps.Count == 0 ? root : new PathExpression(root, steps, root.Span);
            }
        }
    }

    private PathStep NameStep(bool isSimple)
    {
        var token = Current;
        if (token.IsName)
        {
            _position++;
            return new(PathStepKind.Name, token.Text, null, token.Span);
        }

        if (token.Kind != StatementTokenKind.Star || isSimple)
        {
            throw Malformed(token.Kind == StatementTokenKind.Star
                ? ServiceTexts.StarInSimplePath
                : ServiceTexts.PathDotInvalid);
        }

        _position++;
        return new(PathStepKind.Unpivot, "", null, token.Span);
    }

    private PathStep IndexStep(bool isSimple)
    {
        _position++;
        var (span, isWildcard) = (Current.Span, Current.Kind == StatementTokenKind.Star);
        PathStep step;
        if (isWildcard)
        {
            _position++;
            step = new(PathStepKind.Wildcard, "", null, span);
        }
        else
        {
            var index = Expression();
            step = new(PathStepKind.Index, "", index, index.Span);
        }

        Expect(StatementTokenKind.CloseBracket, "RIGHT_BRACKET");
        return isSimple && step.Index is not (LiteralExpression or NumberExpression or NameExpression or MissingExpression)
            ? throw Malformed(ServiceTexts.PathComponentInvalid)
            : step;
    }

    private Expression Term()
    {
        var token = Current;
        switch (token.Kind)
        {
            case StatementTokenKind.Identifier or StatementTokenKind.QuotedIdentifier:
                _position++;
                return TryTake(StatementTokenKind.OpenParenthesis) ? Call(token) : NameOf(token);
            case StatementTokenKind.Keyword:
                return KeywordTerm(token);
            case StatementTokenKind.OpenParenthesis:
                return Group();
            case StatementTokenKind.OpenBracket:
                return Sequence(isBag: false, StatementTokenKind.CloseBracket, "RIGHT_BRACKET");
            case StatementTokenKind.OpenBag:
                return Sequence(isBag: true, StatementTokenKind.CloseBag, "RIGHT_DOUBLE_ANGLE_BRACKET");
            case StatementTokenKind.OpenBrace:
                return Struct();
            case StatementTokenKind.Operator:
                return Scoped(token);
            default:
                var literal = Literal(token);
                _position++;
                return literal;
        }
    }

    // The sign that looks names up in the scope of the statement changes nothing where there is only one scope.
    private NameExpression Scoped(StatementToken sign)
    {
        if (sign.Text != "@")
        {
            throw Malformed(ServiceTexts.UnexpectedOperator);
        }

        _position++;
        return Current.IsName ? NameOf(Take()) : throw Malformed(ServiceTexts.NameExpectedAfterAt);
    }

    private static NameExpression NameOf(StatementToken token) => new(token.Text, token.Span);

    private Expression Literal(StatementToken token) => token.Kind switch
    {
        StatementTokenKind.String => new LiteralExpression(token.Text, token.Span),
        StatementTokenKind.Boolean => new LiteralExpression(token.Text == "true", token.Span),
        StatementTokenKind.Null => new LiteralExpression(AttributeValue.Null, token.Span),
        StatementTokenKind.Number => new NumberExpression(token.Text, token.Span),
        StatementTokenKind.Missing => new MissingExpression(token.Span),
        StatementTokenKind.IonLiteral => new IonLiteralExpression(token.Text, token.Span),
        StatementTokenKind.Parameter => new ParameterExpression(_parameters++, token.Span),
        _ => throw Malformed(ServiceTexts.UnexpectedTerm),
    };

    private static bool IsLiteral(StatementTokenKind kind) => kind is StatementTokenKind.String or StatementTokenKind.Boolean
        or StatementTokenKind.Number or StatementTokenKind.IonLiteral;

    private Expression KeywordTerm(StatementToken token)
    {
        switch (token.Text)
        {
            case "select":
                _position++;
                return new SelectExpression(Select(), token.Span);
            case "case":
                _position++;
                return Case(token.Span);
            case "cast":
                _position++;
                return Cast();
            case "values":
                _position++;
                return Values(token.Span);
            default:
                if (!Keywords.IsFunction(token.Text) || Following.Kind != StatementTokenKind.OpenParenthesis)
                {
                    throw Malformed(ServiceTexts.UnexpectedKeyword);
                }

                _position += 2;
                return Call(token);
        }
    }

    private Expression Group()
    {
        var span = Take().Span;
        var elements = CommaList(() => Expression());
        Expect(StatementTokenKind.CloseParenthesis, "RIGHT_PAREN");
        return elements switch
        {
            // The innermost parenthesis around a path is where its faults are.
            [PathExpression path] when path.Span == path.Root.Span => path with { Span = span },
            [var element] => element,
            _ => new SequenceExpression(IsBag: false, elements, span),
        };
    }

    private SequenceExpression Sequence(bool isBag, StatementTokenKind close, string closeName)
    {
        var span = Take().Span;
        if (TryTake(close))
        {
            return new(isBag, [], span);
        }

        var elements = CommaList(() => Expression());
        Expect(close, closeName);
        return new(isBag, elements, span);
    }

    private StructExpression Struct()
    {
        var span = Take().Span;
        if (TryTake(StatementTokenKind.CloseBrace))
        {
            return new([], span);
        }

        var fields = CommaList(() =>
        {
            var key = Expression();
            Expect(StatementTokenKind.Colon, "COLON");
            return new StructField(key, Expression());
        });
        Expect(StatementTokenKind.CloseBrace, "RIGHT_CURLY");
        return new(fields, span);
    }

    private SequenceExpression Values(SourceSpan span)
    {
        var rows = CommaList(() => Current.Kind == StatementTokenKind.OpenParenthesis
            ? Group()
            : throw Malformed(ServiceTexts.RowExpected));
        return new(IsBag: true, rows, span);
    }

    private Expression Call(StatementToken name)
    {
        _operators++;
        var function = name.Text.ToLowerInvariant();
        var isAggregate = name.Kind == StatementTokenKind.Keyword && Keywords.IsAggregate(function);
        var arguments = isAggregate && (TryTakeKeyword("distinct") || TryTakeKeyword("all"))
            ? Arguments(function)
            : function == "count" && isAggregate && TryTake(StatementTokenKind.Star) ? Star() : Arguments(function);
        if (isAggregate && arguments.Count != 1)
        {
            throw Malformed(ServiceTexts.AggregateUnary);
        }

        return name.Kind == StatementTokenKind.Keyword && function is "list" or "bag"
            ? new SequenceExpression(function == "bag", arguments, name.Span)
            : new CallExpression(function, arguments, isAggregate, name.Span);
    }

    private List<Expression> Star()
    {
        Expect(StatementTokenKind.CloseParenthesis, "RIGHT_PAREN");
        return [new NameExpression("*", _tokens[_position - 1].Span)];
    }

    private List<Expression> Arguments(string function)
    {
        if (Current.Kind == StatementTokenKind.Star)
        {
            throw Malformed(ServiceTexts.StarNotAllowed(function));
        }

        if (TryTake(StatementTokenKind.CloseParenthesis))
        {
            return [];
        }

        var arguments = CommaList(() => Expression());
        Expect(StatementTokenKind.CloseParenthesis, "RIGHT_PAREN");
        return arguments;
    }
}
