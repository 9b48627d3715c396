using System.Text.RegularExpressions;

namespace Monotable.Simulation.Tests.Differential;

/// <summary>
/// DynamoDB Local speaks the service's older texts, some of them in a wording of its own. What differs in nothing but words is made alike here;
/// all other texts must be equal.
/// </summary>
internal static partial class ErrorTexts
{
    /// <summary>What stands for the texts about a value of another type than the key attribute has, which the service words by place.</summary>
    public const string KeyType = "Type mismatch for a key";

    /// <summary>What stands for the texts about an item without its key.</summary>
    public const string KeyMissing = "Missing a key";

    /// <summary>What stands for the texts about a start key, of which the service has many more than DynamoDB Local.</summary>
    public const string StartKey = "Wrong start key";

    /// <summary>What stands for the texts about a key of too many bytes.</summary>
    public const string KeyTooLong = "Key too long";

    private const string Envelope = "1 validation error detected: ";

    private static readonly (Regex Pattern, string Canonical)[] Wordings =
    [
        (WrongStart(), StartKey),
        (WrongKeys(), "The provided key element does not match the schema"),
        (MissingKey(), KeyMissing),
        (WrongKeyType(), KeyType),
        (TooLongKey(), KeyTooLong),
        (MissedKey(), "Query condition missed key schema element"),
        (OverlappingPaths(), "$1"),
        (Bounds(), "$1"),
        (ProjectedOnTable(), "One or more parameter values were invalid: ALL_PROJECTED_ATTRIBUTES"),
        (ValuesWithoutExpression(), "$1"),
        (ConditionFailed(), "The conditional request failed"),
        (ConsistentOnGlobal(), "Consistent reads are not supported on global secondary indexes"),
        (NestedKey(), "$1"),
        (TooPrecise(), "Attempting to store more than 38 significant digits in a Number"),
        (IndexKeyTooLong(), "$1"),
    ];

    public static string Canonical(string text)
    {
        var bare = text.StartsWith(Envelope, StringComparison.Ordinal) ? text[Envelope.Length..] : text;
        foreach (var (pattern, canonical) in Wordings)
        {
            bare = pattern.Replace(bare, canonical);
        }

        return Listed().Replace(bare, match => $"{match.Groups[1]}{InOrder(match.Groups[2].Value)}");
    }

    private static string InOrder(string names) => string.Join(", ", names.Split(", ").Order(StringComparer.Ordinal));

    // Of a Key that lacks an attribute of the table's key, or has one too many.
    [GeneratedRegex("^The number of conditions on the keys is invalid$")]
    private static partial Regex WrongKeys();

    // Of an item without its key.
    [GeneratedRegex("^(One of the required keys was not given a value|One or more parameter values were invalid: Missing the key .*)$")]
    private static partial Regex MissingKey();

    // DynamoDB Local tells apart only whether a value of that type could be a key at all.
    [GeneratedRegex(
        "^(One or more parameter values were invalid: Type mismatch for (key|Index Key).*|Invalid attribute value type"
        + "|One or more parameter values were invalid: Condition parameter type does not match schema type"
        + "|The provided key element does not match the schema)$")]
    private static partial Regex WrongKeyType();

    [GeneratedRegex(
        "^(Hash primary key values must be under 2048 bytes, and range primary key values must be under "
        + "1024 bytes|One or more parameter values were invalid: Size of hashkey .*|One or more parameter values were invalid: Aggregated size .*)$")]
    private static partial Regex TooLongKey();

    // The service names the attribute.
    [GeneratedRegex("^Query condition missed key schema element.*$")]
    private static partial Regex MissedKey();

    // DynamoDB Local names a path that has no part in it, if there is a third one.
    [GeneratedRegex("^(Invalid .*Expression: Two document paths (overlap|conflict) with each other).*$")]
    private static partial Regex OverlappingPaths();

    // DynamoDB Local shows the address of a buffer for a binary value.
    [GeneratedRegex("^(Invalid .*Expression: The BETWEEN operator requires .*); lower bound operand.*$")]
    private static partial Regex Bounds();

    [GeneratedRegex("^(One or more parameter values were invalid: )?ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName$")]
    private static partial Regex ProjectedOnTable();

    // The current edition has lost the end.
    [GeneratedRegex("^(ExpressionAttributeValues can only be specified when using expressions).*$")]
    private static partial Regex ValuesWithoutExpression();

    [GeneratedRegex("^The conditional request failed\\.$")]
    private static partial Regex ConditionFailed();

    [GeneratedRegex(
        "^(Consistent reads are not supported on global secondary indexes|Consistent read cannot be true when (querying|scanning) a GSI)$")]
    private static partial Regex ConsistentOnGlobal();

    [GeneratedRegex(
        "^(.*The provided starting key .*|The query can return at most one row and cannot be restarted.*|Exclusive [Ss]tart [Kk]ey must .*"
        + "|Type mismatch for attribute to update)$")]
    private static partial Regex WrongStart();

    // Of a batch the service names the attribute, the index and the sizes.
    [GeneratedRegex("^(One or more parameter values were invalid: Size limit exceeded).*$")]
    private static partial Regex IndexKeyTooLong();

    // Of several indexes each names another.
    [GeneratedRegex("^(Key attributes must be scalars; .* are not allowed: IndexKey): .*$")]
    private static partial Regex NestedKey();

    // Of a sum.
    [GeneratedRegex("^DynamoDB only supports precision up to 38 digits$")]
    private static partial Regex TooPrecise();

    // Both name them in an order of their own.
    [GeneratedRegex("^(Value provided in .* unused in expressions: keys: \\{|.* does not project \\[)(.*)[}\\]]$")]
    private static partial Regex Listed();
}
