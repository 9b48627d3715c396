namespace Monotable.Protocol;

/// <summary>The answer of BatchGetItem; the items are in the request's slots.</summary>
public sealed record BatchGetItemResponse
{
    /// <summary>Gets what was not read, by table, as slots of the request: to be asked for again.</summary>
    public IReadOnlyDictionary<string, KeysAndAttributes> UnprocessedKeys { get; init; }
        = System.Collections.Immutable.ImmutableDictionary<string, KeysAndAttributes>.Empty;

    /// <summary>Gets the consumed capacity per table, if asked for.</summary>
    public IReadOnlyList<ConsumedCapacity>? ConsumedCapacity { get; init; }
}
