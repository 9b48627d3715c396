using Monotable.Engine.Texts;

namespace Monotable.Engine.Expressions.Syntax;

internal sealed partial class Parser
{
    public static IReadOnlyList<UpdateActionNode> ParseUpdate(string text)
    {
        var parser = new Parser(text, "UpdateExpression");
        var actions = new List<UpdateActionNode>();
        var sections = new HashSet<UpdateSection>();
        UpdateSection? repeated = null;
        do
        {
            var section = parser.Section();
            repeated ??= sections.Add(section) ? null : section;

            do
            {
                actions.Add(parser.Action(section));
            }
            while (parser.TryTake(TokenKind.Comma));
        }
        while (parser.Current.Kind != TokenKind.End);

        // The last fault of all that a text can have by itself.
        if (repeated is { } twice)
        {
            parser.Note(parser._position, ServiceTexts.SectionRepeated(twice.ToString().ToUpperInvariant()));
        }

        parser.ExpectEnd();
        return actions;
    }

    private UpdateSection Section()
    {
        foreach (var section in Enum.GetValues<UpdateSection>())
        {
            if (Current.IsWord(section.ToString()))
            {
                _position++;
                return section;
            }
        }

        throw SyntaxError();
    }

    private UpdateActionNode Action(UpdateSection section)
    {
        var path = Path();
        switch (section)
        {
            case UpdateSection.Set:
                if (Current is not { Kind: TokenKind.Comparator, Text: "=" })
                {
                    throw SyntaxError();
                }

                _position++;
                var value = SetValue(mayBeOperand: false);
                CheckUpdateValue(value, mayAppend: true);
                return new(section, path, value);
            case UpdateSection.Remove:
                return new(section, path, null);
            default:
                return Current.Kind == TokenKind.ValuePlaceholder ? new(section, path, new ValueNode(Take().Text)) : throw SyntaxError();
        }
    }

    // At most one sum, which may stand in parentheses as a whole: what begins with one may turn out to be an operand, as in (a) + :v, which
    // mayBeOperand carries down. The first operand is read to its end before the service knows whether a sum follows.
    private Node SetValue(bool mayBeOperand)
    {
        _isUndecided = true;
        var left = Current.Kind == TokenKind.OpenParenthesis ? Group(() => SetValue(mayBeOperand: true)) : Operand();
        var isSum = left is not ArithmeticNode && Current.Kind is (TokenKind.Plus or TokenKind.Minus);
        if (isSum || !mayBeOperand)
        {
            Decide();
        }

        if (!isSum)
        {
            return left;
        }

        CountOperator();
        var isPlus = Take().Kind == TokenKind.Plus;
        return new ArithmeticNode(isPlus, left, Operand());
    }
}
