using Monotable.Engine.Texts;

namespace Monotable.Engine.PartiQL.Syntax;

// What parses, so that its faults are told as the service does, but never executes.
internal sealed partial class StatementParser
{
    private UnsupportedExpression Case(SourceSpan span)
    {
        if (!Current.IsKeyword("when"))
        {
            Expression();
        }

        if (!Current.IsKeyword("when"))
        {
            throw Malformed(ServiceTexts.WhenExpected);
        }

        while (TryTakeKeyword("when"))
        {
            Expression();
            ExpectKeyword("then");
            Expression();
        }

        if (TryTakeKeyword("else"))
        {
            Expression();
        }

        ExpectKeyword("end");
        return new("CASE", span);
    }

    private UnsupportedExpression Cast()
    {
        var span = Current.Span;
        if (!TryTake(StatementTokenKind.OpenParenthesis))
        {
            throw Malformed(ServiceTexts.CastParenthesis);
        }

        Expression();
        Expect(StatementTokenKind.As, "AS");
        TypeName();
        Expect(StatementTokenKind.CloseParenthesis, "RIGHT_PAREN");
        return new("cast", span);
    }

    private void ExpectKeyword(string keyword)
    {
        if (!TryTakeKeyword(keyword))
        {
            throw Malformed(ServiceTexts.KeywordExpected(keyword));
        }
    }
}
