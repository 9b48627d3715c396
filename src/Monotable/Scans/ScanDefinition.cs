using Monotable.Protocol;

namespace Monotable;

/// <summary>What a scan asks for, immutable.</summary>
internal sealed record ScanDefinition<T>(Table Table, IItemCodec<T> Codec, string? IndexName, Condition? IsEntity)
{
    public IDynamoDbProvider Provider => Table.Provider.MeasuredBy(Meter);

    public CapacityMeter? Meter { get; init; }

    public Condition? Filter { get; init; }

    /// <summary>Gets when items count as gone; the codec leaves them out.</summary>
    public Expiry? Expiry { get; init; }

    public bool IsConsistent { get; init; }

    public int? PageSize { get; init; }

    /// <summary>Gets whether results are entries of an index, which only the client can tell from those of other entities.</summary>
    public bool IsOfEntries { get; init; }

    /// <summary>Gets the only segment to read and the number of segments; null for all of the table.</summary>
    public (int Index, int Count)? Segment { get; init; }

    /// <summary>Gets the attributes to ask for; null for all.</summary>
    public IReadOnlyList<AttributePath>? Paths { get; init; }

    public ScanDefinition<TResult> As<TResult>(Projection<T, TResult> projection) => new(Table, projection.Over(Codec), IndexName, IsEntity)
    {
        Meter = Meter,
        Filter = Filter,
        Expiry = Expiry,
        IsConsistent = IsConsistent,
        PageSize = PageSize,
        Segment = Segment,
        Paths = projection.Paths,
    };

    /// <summary>Makes the request of the first page, by which cursors are bound, without the projection.</summary>
    public ScanRequest ToRequest() => ToRequest(new ExpressionWriter(), Filter);

    /// <summary>Makes the request of the first page that reads items.</summary>
    public ScanRequest ToProjectedRequest()
    {
        var writer = new ExpressionWriter();
        var request = ToRequest(writer, Filter);
        return Paths is null ? request : request with { ProjectionExpression = writer.Take(Paths), ExpressionAttributeNames = writer.Names };
    }

    /// <summary>Makes the request that counts. What the codec would leave out as expired is left out by the service.</summary>
    public ScanRequest ToCountRequest() =>
        ToRequest(new ExpressionWriter(), Condition.Combine(Expiry?.Live, Filter)) with { Select = Select.Count };

    // Other entities' items are filtered out on the service, so that they are not sent.
    private ScanRequest ToRequest(ExpressionWriter writer, Condition? condition)
    {
        var filter = writer.Take(Condition.Combine(IsEntity, condition));
        return new()
        {
            TableName = Table.TableName,
            IndexName = IndexName,
            FilterExpression = filter,
            ExpressionAttributeNames = writer.Names,
            ExpressionAttributeValues = writer.TakeValues(),
            ConsistentRead = IsConsistent,
            Limit = PageSize,
            Segment = Segment?.Index,
            TotalSegments = Segment?.Count,
        };
    }
}
