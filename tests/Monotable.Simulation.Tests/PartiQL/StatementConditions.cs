namespace Monotable.Simulation.Tests.PartiQL;

/// <summary>Generates WHERE clauses.</summary>
internal sealed class StatementConditions(Random random, StatementValues values)
{
    /// <summary>Generates the condition that names one item, in either order.</summary>
    public string Key() => random.OneIn(2)
        ? $"pk={values.PartitionKey()} AND sk={values.SortKey()}"
        : $"sk={values.SortKey()} AND {values.PartitionKey()}=pk";

    /// <summary>Generates a condition on partitions, or on one of a partition's ranges.</summary>
    /// <param name="sortKey">The sort key, a number.</param>
    public string Range(string sortKey) => $"pk={values.PartitionKey()}" + random.Next(6) switch
    {
        0 => $" AND {sortKey}{Comparator()}{values.SortKey()}",
        1 => $" AND {sortKey}>{random.Next(0, 4)} AND {sortKey}<={random.Next(1, 5)}",
        2 => $" AND {sortKey} BETWEEN {random.Next(1, 3)} AND {random.Next(3, 6)}",
        3 => $" AND {sortKey} IN [1, {random.Next(2, 5)}]",
        _ => "",
    };

    public string Partitions() => random.OneIn(2)
        ? random.Pick("pk IN ['p1', 'p3']", "pk IN ('p2')", "pk IN ('p3','none','p1')")
        : "pk='p1' OR pk='p2'";

    public string Any(int depth = 0) => random.Next(depth > 2 ? 8 : 12) switch
    {
        0 or 1 or 2 => $"{Operand()} {Comparator()} {Operand()}",
        3 => $"{values.Path()} {random.Pick("", "NOT ")}BETWEEN {values.Value()} AND {values.Value()}",
        4 => $"{values.Path()} {random.Pick("", "NOT ")}IN ({values.Value()}, {values.Value()})",
        5 => $"{values.Path()} IS {random.Pick("", "NOT ")}{Type()}",
        6 or 7 => Function(),
        8 => $"NOT {Any(depth + 1)}",
        9 => $"({Any(depth + 1)} OR {Any(depth + 1)})",
        10 when random.OneIn(4) => $"({Any(depth + 1)})={random.Pick("TRUE", "FALSE")}",
        _ => $"{Any(depth + 1)} AND {Any(depth + 1)}",
    };

    private string Operand() => random.Next(6) switch
    {
        0 or 1 => values.Value(),
        2 => $"{random.Pick("size", "SIZE")}({values.Path()})",
        _ => values.Path(),
    };

    private string Comparator() => random.Pick("=", "=", "<>", "!=", "<", "<=", ">", ">=");

    private string Type() => random.Pick(
        "MISSING", "MISSING", "NULL", "BOOLEAN", "BOOL", "STRING", "NUMERIC", "STRUCT", "TUPLE", "LIST", "BLOB", "INT", "BAG", "TIMESTAMP");

    private string Function() => random.Next(6) switch
    {
        0 => $"attribute_exists({values.Path()})",
        1 => $"Attribute_Not_Exists({values.Path()})",
        2 => $"attribute_type({values.Path()}, {random.Pick("'S'", "'N'", "'SS'", "'X'", "1")})",
        3 => $"BEGINS_WITH({values.Path()}, {values.Value()})",
        4 => $"contains({values.Path()}, {values.Value()})",
        _ => $"{random.Pick("lower", "contains", "begins_with", "missing_function")}({values.Path()})",
    };
}
