using System.Text.RegularExpressions;

namespace Monotable.Simulation.Tests.PartiQL;

/// <summary>Where DynamoDB Local 1.25.1 answers statements otherwise than the service does, or is known to err. Each entry says how.</summary>
internal static partial class StatementDepartures
{
    private const string Malformed = "Statement wasn't well formed, can't be processed: ";

    // Each is a part of the engine's answer and a part of DynamoDB Local's.
    private static readonly (string Engine, string Local)[] Known =
    [
        // It crashes where the service answers, as on ORDER BY … DESC.
        ("", "because of an unknown error"),

        // What does not parse it tells by the statement, the service by the reason; and it parses more: other statements, set operations.
        (Malformed, "Validation"),

        // It lets a wrongly typed index key through an UPDATE, and tells less about one in an INSERT.
        ("Type mismatch for Index Key", ""),

        // It stores the result of a comparison.
        ("Unsupported operator in Update Expression. Operator: =", ""),

        // In a transaction, operands that do not fit refuse the request; and beside a fault it is silent about duplicates.
        ("ValidationError", "Validation"),

        // Of a batch it reads only by a key alone, and says so in other words.
        ("must specify the primary key in the where clause", "Only single item select is supported"),

        // Beside an IN or <> on the other key attribute it tells of a wrongly typed key as of a filter.
        ("data type should match its data type in table's schema", "Condition parameter type does not match schema type"),

        // A transaction that it cancels for a WHERE clause without a key has no reasons.
        ("Where clause does not contain a mandatory equality on all key attributes", "TransactionCanceledException"),

        // It looks at what a transaction does to an item before it looks for items that stand in it twice.
        ("cannot include multiple operations on one item", "Validation"),

        // Of an item that stands in a batch twice it executes one statement before it refuses them.
        ("Provided list of item keys contains duplicates", "Provided list of item keys contains duplicates"),

        // Of several operands that do not fit it tells another, since it executes the clauses in the order of a hash table.
        ("incorrect data type", "attribute that does not exist"),
        ("attribute that does not exist", "incorrect data type"),
        ("incorrect data type", "invalid for update"),
        ("attribute that does not exist", "invalid for update"),
        ("invalid for update", "attribute that does not exist"),
        ("invalid for update", "incorrect data type"),

        // Of several clauses whose functions or operators are wrong, which is told first is nowhere said.
        ("Incorrect operand type for operator", "Incorrect number of operands for operator"),
        ("Incorrect number of operands for operator", "Incorrect operand type for operator"),

        // It looks for the item before it looks for changes of the key.
        ("Cannot update attribute", "conditional request failed"),
        ("Cannot update attribute", "ConditionalCheckFailed"),
    ];

    /// <summary>Tells whether two answers are the same but for words that are known to differ.</summary>
    public static bool AreSame(string engine, string local) =>
        string.Equals(Normalized(engine), Normalized(local), StringComparison.Ordinal);

    /// <summary>Tells whether two answers differ as they are known to; the items may differ then too.</summary>
    public static bool AreKnown(string engine, string local) => Array.Exists(
        Known, known => engine.Contains(known.Engine, StringComparison.Ordinal) && local.Contains(known.Local, StringComparison.Ordinal));

    private static string Normalized(string answer)
    {
        // The place of a fault it tells without the words around it.
        var text = PlacedFault().Replace(answer, static match => match.Groups["fault"].Value);

        // Of an UPDATE it returns whole attributes, which the runs do not ask for; and it names the index that a table has not.
        text = text.Replace("does not have the specified index: none", "does not have the specified index", StringComparison.Ordinal);

        // A transaction's INSERT of an item that exists has another code.
        text = text.Replace("DuplicateItem Duplicate", "ValidationError Duplicate", StringComparison.Ordinal);

        // The types that a function takes come in the order of a hash table, overlapping paths in that of the last one, bytes as an address,
        // numbers as they are written; and of two keys that do not fit it names the other.
        return Unstable().Replace(text, "…");
    }

    [GeneratedRegex(Malformed + @"(?<fault>[^\n;]* at \d+:\d+:\d+)")]
    private static partial Regex PlacedFault();

    [GeneratedRegex(@"(?<=operand type: )\{[A-Z,]+\}|(?<=path two: )\[[^\n]*\]|(?<=\{[BN]:)[^}\n]*(?=\})|(?<=Key name: )[^\n]*|(?<=schema: Key )\S+")]
    private static partial Regex Unstable();
}
