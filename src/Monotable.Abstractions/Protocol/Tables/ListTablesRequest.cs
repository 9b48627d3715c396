namespace Monotable.Protocol;

/// <summary>The request of ListTables.</summary>
public sealed record ListTablesRequest
{
    /// <summary>Gets the last name of the page before.</summary>
    public string? ExclusiveStartTableName { get; init; }

    /// <summary>Gets the number of names at most: 1 to 100.</summary>
    public int? Limit { get; init; }
}
