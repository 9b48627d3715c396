using Monotable.Engine.Texts;

namespace Monotable.Engine.PartiQL.Syntax;

internal sealed partial class StatementParser
{
    private SelectStatement Select()
    {
        var isDistinct = TryTakeKeyword("distinct");
        if (!isDistinct)
        {
            TryTakeKeyword("all");
        }

        var isValue = TryTakeKeyword("value");
        var items = isValue ? [new(Expression(), false, false)] : SelectList();
        if (!TryTakeKeyword("from"))
        {
            throw Malformed(ServiceTexts.FromExpectedAfterSelect);
        }

        var from = From();
        var where = TryTakeKeyword("where") ? Expression(SelectPrecedence) : null;
        var order = OrderBy();
        return new()
        {
            IsDistinct = isDistinct,
            IsValue = isValue,
            Items = items,
            From = from,
            Where = where,
            OrderBy = order,
            Unsupported = UnsupportedClauses(),
        };
    }

    private List<SelectItem>? SelectList()
    {
        var hasAll = false;
        var items = CommaList(() =>
        {
            hasAll |= Current.Kind == StatementTokenKind.Star;
            return Current.Kind == StatementTokenKind.Star ? new(new NameExpression("*", Take().Span), false, false) : SelectItem();
        });
        if (hasAll && items.Count > 1)
        {
            throw Malformed(ServiceTexts.StarNotAlone);
        }

        return hasAll ? null : items;
    }

    private SelectItem SelectItem()
    {
        var value = Expression();
        var isUnpivoted = value is PathExpression path && CheckWildcards(path.Steps);
        return new(value, TryTakeAlias(StatementTokenKind.As, isOptional: true), isUnpivoted);
    }

    /// <summary>Refuses wildcards anywhere but at the end.</summary>
    /// <returns>Whether there is one at the end.</returns>
    private static bool CheckWildcards(IReadOnlyList<PathStep> steps)
    {
        if (steps.Any(static step => step.Kind == PathStepKind.Wildcard)
            || steps.SkipLast(1).Any(static step => step.Kind == PathStepKind.Unpivot))
        {
            throw Malformed(ServiceTexts.StarMisplaced);
        }

        var isUnpivoted = steps[^1].Kind == PathStepKind.Unpivot;
        return isUnpivoted && steps.Any(static step => step.Kind == PathStepKind.Index)
            ? throw Malformed(ServiceTexts.StarWithIndex)
            : isUnpivoted;
    }

    private FromClause From()
    {
        var first = FromSource();
        var isJoined = first.IsJoined;
        while (TryTakeJoin(out var hasCondition))
        {
            isJoined = true;
            FromSource();
            if (!hasCondition)
            {
                continue;
            }

            if (!TryTakeKeyword("on"))
            {
                throw Malformed(ServiceTexts.OnExpected);
            }

            Expression(SelectPrecedence);
        }

        return first with { IsJoined = isJoined };
    }

    private FromClause FromSource()
    {
        if (Current.Kind == StatementTokenKind.OpenParenthesis && !Following.IsKeyword("select") && !IsLiteral(Following.Kind))
        {
            _position++;
            var inner = Nested(From);
            Expect(StatementTokenKind.CloseParenthesis, "RIGHT_PAREN");
            return inner with { IsAliased = inner.IsAliased | TryTakeAliases() };
        }

        // A table unpivoted counts as more than one source.
        var isUnpivoted = TryTakeKeyword("unpivot");
        var source = Expression(SelectPrecedence);
        return new(source, TryTakeAliases(), isUnpivoted);
    }

    private bool TryTakeJoin(out bool hasCondition)
    {
        hasCondition = false;
        if (TryTake(StatementTokenKind.Comma))
        {
            return true;
        }

        var start = _position;
        hasCondition = true;
        while (Current is { Kind: StatementTokenKind.Keyword, Text: "inner" or "left" or "right" or "full" or "outer" or "cross" })
        {
            hasCondition &= Take().Text != "cross";
        }

        if (TryTakeKeyword("join"))
        {
            return true;
        }

        _position = start;
        return false;
    }

    private bool TryTakeAliases() => TryTakeAlias(StatementTokenKind.As, isOptional: true)
        | TryTakeAlias(StatementTokenKind.At)
        | TryTakeAlias(StatementTokenKind.By);

    private bool TryTakeAlias(StatementTokenKind word, bool isOptional = false)
    {
        if (TryTake(word))
        {
            if (!Current.IsName)
            {
                throw Malformed(ServiceTexts.AliasExpected(word.ToString().ToUpperInvariant()));
            }
        }
        else if (!isOptional || !Current.IsName)
        {
            return false;
        }

        _position++;
        return true;
    }

    private List<OrderItem> OrderBy()
    {
        if (!TryTakeKeyword("order"))
        {
            return [];
        }

        Expect(StatementTokenKind.By, "BY");
        return CommaList(() =>
        {
            var value = Expression();
            var isDescending = TryTakeKeyword("desc");
            if (!isDescending)
            {
                TryTakeKeyword("asc");
            }

            return new OrderItem(value, isDescending);
        });
    }

    private UnsupportedClause? UnsupportedClauses()
    {
        UnsupportedClause? unsupported = null;
        if (TryTakeKeyword("group"))
        {
            TryTakeKeyword("partial");
            Expect(StatementTokenKind.By, "BY");
            CommaList(() =>
            {
                var key = Expression(SelectPrecedence);
                TryTakeAlias(StatementTokenKind.As);
                return key;
            });
            unsupported = new("GROUP BY", null);
        }

        foreach (var clause in (ReadOnlySpan<string>)["having", "limit"])
        {
            if (TryTakeKeyword(clause))
            {
                var value = Expression(SelectPrecedence);
                unsupported ??= new(clause.ToUpperInvariant(), value.Span);
            }
        }

        return unsupported;
    }
}
