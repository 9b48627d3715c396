using Monotable.Engine.Texts;

namespace Monotable.Engine.PartiQL.Syntax;

internal sealed partial class StatementParser
{
    private Statement Statement()
    {
        var first = Current;
        if (first.Kind != StatementTokenKind.Keyword)
        {
            throw Malformed(ServiceTexts.ManipulationExpected);
        }

        switch (first.Text)
        {
            case "select":
                _position++;
                return Select();
            case "insert_into":
                _position++;
                return Insert(first.Span);
            case "update":
                _position++;
                return Update();
            case "delete":
                _position++;
                return Delete();
            case "exists" when Following.Kind == StatementTokenKind.OpenParenthesis:
                _position += 2;
                return Exists();
            case "insert" or "exists":
                throw Malformed(ServiceTexts.UnexpectedKeyword);
            default:
                throw Malformed(ServiceTexts.ManipulationExpected);
        }
    }

    private ExistsStatement Exists()
    {
        var arguments = Arguments("exists");
        return new() { Argument = arguments.Count == 1 ? arguments[0] : null };
    }

    private InsertStatement Insert(SourceSpan span)
    {
        var target = SimplePath();
        if (!TryTakeKeyword("value"))
        {
            Expression();
            return new() { Target = target, Span = span };
        }

        var value = Expression();
        var hasPosition = TryTake(StatementTokenKind.At);
        if (hasPosition)
        {
            Expression();
        }

        var hasConflict = TryTakeConflictClause();
        return new()
        {
            Target = target,
            Value = value,
            HasPosition = hasPosition,
            HasConflictClause = hasConflict,
            HasReturning = Returning().Count > 0,
            Span = span,
        };
    }

    private bool TryTakeConflictClause()
    {
        if (!TryTakeKeyword("on_conflict"))
        {
            return false;
        }

        if (!TryTakeKeyword("where"))
        {
            throw Malformed(ServiceTexts.ConflictSyntax);
        }

        Expression();
        return TryTakeKeyword("do_nothing") ? true : throw Malformed(ServiceTexts.ConflictSyntax);
    }

    private UpdateStatement Update()
    {
        var from = Target();
        var clauses = new List<UpdateClause>();
        while (true)
        {
            if (TryTakeKeyword("set"))
            {
                clauses.AddRange(CommaList(Assignment));
            }
            else if (TryTakeKeyword("remove"))
            {
                clauses.Add(new(SimplePath(), null));
            }
            else
            {
                break;
            }
        }

        if (clauses.Count == 0)
        {
            throw Malformed(ServiceTexts.ManipulationExpected);
        }

        return new() { From = from, Clauses = clauses, Where = Where(), Returning = Returning() };
    }

    private DeleteStatement Delete()
    {
        if (!TryTakeKeyword("from"))
        {
            throw Malformed(ServiceTexts.FromExpectedAfterDelete);
        }

        return new() { From = Target(), Where = Where(), Returning = Returning() };
    }

    private FromClause Target()
    {
        var path = SimplePath();
        return new(path, IsAliased: TryTakeAliases(), IsJoined: false);
    }

    private UpdateClause Assignment()
    {
        var path = SimplePath();
        if (Current is not { Kind: StatementTokenKind.Operator, Text: "=" })
        {
            throw Malformed(ServiceTexts.AssignmentExpected);
        }

        _position++;
        return new(path, Expression());
    }

    private Expression? Where() => TryTakeKeyword("where") ? Expression() : null;

    private List<ReturningElement> Returning() => TryTakeKeyword("returning") ? CommaList(ReturningElement) : [];

    private ReturningElement ReturningElement()
    {
        if (Current is not { Kind: StatementTokenKind.Keyword, Text: "modified_old" or "modified_new" or "all_old" or "all_new" })
        {
            throw Malformed(ServiceTexts.ReturningExpected);
        }

        var mapping = Take().Text;
        if (TryTake(StatementTokenKind.Star))
        {
            return new(mapping, IsWhole: true);
        }

        return Expression() switch
        {
            PathExpression { Steps.Count: > 1 } => throw Malformed(ServiceTexts.ReturningPath),
            PathExpression or NameExpression or LiteralExpression or NumberExpression => new(mapping, IsWhole: false),
            _ => throw Malformed(ServiceTexts.ReturningSyntax),
        };
    }
}
