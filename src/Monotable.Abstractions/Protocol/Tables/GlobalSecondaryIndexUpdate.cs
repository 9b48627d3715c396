namespace Monotable.Protocol;

/// <summary>One change of a global index; exactly one member is set.</summary>
public sealed record GlobalSecondaryIndexUpdate
{
    /// <summary>Gets the index to create.</summary>
    public GlobalSecondaryIndex? Create { get; init; }

    /// <summary>Gets the new throughput of an index.</summary>
    public GlobalSecondaryIndexThroughput? Update { get; init; }

    /// <summary>Gets the name of the index to delete.</summary>
    public string? Delete { get; init; }
}
