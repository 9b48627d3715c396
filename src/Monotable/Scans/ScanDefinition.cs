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

    /// <summary>Gets the only segment to read and the number of segments; null for all of the table.</summary>
    public (int Index, int Count)? Segment { get; init; }

    /// <summary>Makes the request of the first page. Other entities' items are filtered out on the service, so that they are not sent.</summary>
    public ScanRequest ToRequest() => ToRequest(Filter);

    /// <summary>Makes the request that counts. What the codec would leave out as expired is left out by the service.</summary>
    public ScanRequest ToCountRequest() => ToRequest(Condition.Combine(Expiry?.Live, Filter)) with { Select = Select.Count };

    private ScanRequest ToRequest(Condition? condition)
    {
        var writer = new ExpressionWriter();
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
