namespace Monotable.Protocol;

/// <summary>One page of ListTables.</summary>
public sealed record ListTablesResponse
{
    /// <summary>Gets the names in order.</summary>
    public IReadOnlyList<string> TableNames { get; init; } = [];

    /// <summary>Gets where the next page starts; <see langword="null"/> on the last one.</summary>
    public string? LastEvaluatedTableName { get; init; }
}
