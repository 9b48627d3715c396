using System.Text.RegularExpressions;

namespace Monotable.Simulation.Tests.PartiQL;

/// <summary>Breaks statements: takes a token out, doubles one, swaps two or puts a strange one in.</summary>
internal static partial class StatementBreaker
{
    private static readonly string[] Strange =
    [
        "AND", "OR", "NOT", "IS", "IN", "(", ")", "[", "]", "<<", ">>", ",", ".", "=", "<", "-", "?", "'x'", "7", "FROM", "WHERE", "SELECT", "value",
        "LIMIT 1", "AS t", "t", ";", "*", "/", "||", "LIKE", "MISSING", "NULL", "`1`", "{", "}", ":", "count(*)", "#", "'", "\"", "@",
    ];

    public static string Break(string statement, Random random)
    {
        var tokens = Token().Matches(statement).Select(static match => match.Value).ToList();
        var place = random.Next(1, tokens.Count);
        switch (random.Next(4))
        {
            case 0:
                tokens.RemoveAt(place);
                break;
            case 1:
                tokens.Insert(place, tokens[place]);
                break;
            case 2 when place > 1:
                (tokens[place - 1], tokens[place]) = (tokens[place], tokens[place - 1]);
                break;
            default:
                tokens.Insert(place, random.Pick(Strange));
                break;
        }

        return string.Join(' ', tokens);
    }

    [GeneratedRegex("""'(?:[^']|'')*'|"[^"]*"|:?[A-Za-z_]+|[0-9.]+(?:e-?[0-9]+)?|<<|>>|<>|!=|<=|>=|\S""")]
    private static partial Regex Token();
}
