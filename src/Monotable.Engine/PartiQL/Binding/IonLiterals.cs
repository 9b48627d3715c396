using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Binding;

/// <summary>Tells what kind of Ion value a literal in back quotes is: all that is needed to refuse it.</summary>
internal static class IonLiterals
{
    public static string TypeOf(string text)
    {
        var trimmed = text.Trim();
        return trimmed switch
        {
            "null" => "NULL",
            "true" or "false" => "BOOL",
            ['"', ..] or ['\'', '\'', '\'', ..] => "STRING",
            ['{', '{', '"', ..] => "CLOB",
            ['{', '{', ..] => "BLOB",
            ['{', ..] => "STRUCT",
            ['[', ..] => "LIST",
            ['(', ..] => "SEXP",
            _ when IsTimestamp(trimmed) => "TIMESTAMP",
            _ when DynamoDbNumber.TryParse(trimmed, out _) => NumberType(trimmed),
            _ => "SYMBOL",
        };
    }

    // Ion writes floats with an exponent, decimals with a point.
    private static string NumberType(string text) => text.AsSpan().IndexOfAny('e', 'E') >= 0 ? "FLOAT"
        : text.AsSpan().Contains('.') ? "DECIMAL"
        : "INT";

    private static bool IsTimestamp(string text) => text.Length > 4
        && text.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0
        && text[4] is 'T' or '-';
}
