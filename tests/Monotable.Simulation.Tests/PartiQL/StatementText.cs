namespace Monotable.Simulation.Tests.PartiQL;

/// <summary>A statement in the making: its text, and the values of its <c>?</c>. The table is called <c>:table</c> in it.</summary>
internal sealed record StatementText(string Text, IReadOnlyList<AttributeValue>? Parameters)
{
    /// <summary>Gets whether the order of the items that it finds is the statement's: items of an index may share its sort key.</summary>
    public bool IsOrdered => Text.Contains("ORDER BY sk", StringComparison.Ordinal);

    /// <summary>Gets whether it may be read in pages: those of several partitions DynamoDB Local repeats.</summary>
    public bool HasPages => !Text.Contains("pk IN", StringComparison.Ordinal);

    /// <summary>Gets whether it changes nothing.</summary>
    public bool IsRead => Text.StartsWith("SELECT", StringComparison.Ordinal);

    /// <summary>Puts the name of a table in.</summary>
    public string On(string tableName) => Text.Replace(":table", $"\"{tableName}\"", StringComparison.Ordinal);

    public override string ToString() => Parameters is null
        ? Text
        : $"{Text}  with {string.Join(", ", Parameters.Select(Outcome.Text))}";
}
