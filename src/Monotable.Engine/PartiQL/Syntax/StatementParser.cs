using Monotable.Engine.Texts;

namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>
/// Parses statements: PartiQL's own grammar, which is wider than what DynamoDB executes. What parses and is not supported is found when the
/// statement is bound, and has another text than what does not parse.
/// </summary>
internal sealed partial class StatementParser
{
    // No statement that DynamoDB executes nests deeper: values end at 32 levels.
    private const int DepthMax = 200;

    private readonly List<StatementToken> _tokens;
    private int _position;
    private int _depth;
    private int _parameters;
    private int _operators;

    private StatementParser(string text)
    {
        _tokens = StatementTokenizer.Tokenize(text);
    }

    private StatementToken Current => _tokens[_position];

    private StatementToken Following => _tokens[Math.Min(_position + 1, _tokens.Count - 1)];

    /// <summary>Parses a statement.</summary>
    /// <exception cref="DynamoDbValidationException">It is not well formed.</exception>
    public static Statement Parse(string text)
    {
        var parser = new StatementParser(text);
        var statement = parser.Statement();
        if (parser.Current.Kind == StatementTokenKind.Semicolon && parser.Following.Kind != StatementTokenKind.End)
        {
            throw Malformed(ServiceTexts.TokenAfterSemicolon);
        }

        if (!parser.IsAtEnd())
        {
            throw Malformed(ServiceTexts.TokenAfterExpression);
        }

        return statement with { ParameterCount = parser._parameters, OperatorCount = parser._operators };
    }

    private static DynamoDbValidationException Malformed(string detail) => new(ServiceTexts.Malformed(detail));

    private bool IsAtEnd() => Current.Kind == StatementTokenKind.End
        || (Current.Kind == StatementTokenKind.Semicolon && Following.Kind == StatementTokenKind.End);

    private StatementToken Take() => _tokens[_position++];

    private bool TryTake(StatementTokenKind kind)
    {
        if (Current.Kind != kind)
        {
            return false;
        }

        _position++;
        return true;
    }

    private bool TryTakeKeyword(string keyword)
    {
        if (!Current.IsKeyword(keyword))
        {
            return false;
        }

        _position++;
        return true;
    }

    private void Expect(StatementTokenKind kind, string name)
    {
        if (!TryTake(kind))
        {
            throw Malformed(ServiceTexts.TokenExpected(name));
        }
    }

    private List<T> CommaList<T>(Func<T> item)
    {
        var items = new List<T> { item() };
        while (TryTake(StatementTokenKind.Comma))
        {
            items.Add(item());
        }

        return items;
    }

    /// <summary>Parses one level deeper.</summary>
    private T Nested<T>(Func<T> parse)
    {
        if (++_depth > DepthMax)
        {
            throw Malformed(ServiceTexts.StatementTooDeep);
        }

        var parsed = parse();
        _depth--;
        return parsed;
    }
}
