using Monotable.Protocol;

namespace Monotable.Wire;

public static partial class ResponseReader
{
    /// <summary>Reads the answer of BatchGetItem into the slots of its request.</summary>
    /// <remarks>
    /// Items are recognised by their keys: a projection must bring the key attributes. An item that was not asked for is an error.
    /// </remarks>
    /// <param name="body">The answer's JSON.</param>
    /// <param name="request">The request.</param>
    /// <exception cref="MonotableException">An item or an unprocessed key is none of the request's.</exception>
    public static BatchGetItemResponse BatchGetItem(ReadOnlySpan<byte> body, BatchGetItemRequest request) =>
        Answer(body, new BatchGetItemResponse(), (ref reader, answer) =>
        {
            switch (reader.MemberName())
            {
                case "Responses" when reader.BeginObject():
                    ReadTables(ref reader, request);
                    return answer;
                case "UnprocessedKeys" when reader.BeginObject():
                    return answer with { UnprocessedKeys = ReadUnprocessedKeys(ref reader, request) };
                case "ConsumedCapacity":
                    return answer with { ConsumedCapacity = reader.List(CapacityElement) };
                default:
                    return reader.Skip(answer);
            }
        });

    /// <summary>Reads the answer of BatchWriteItem; what was not done is given as the writes of the request.</summary>
    /// <param name="body">The answer's JSON.</param>
    /// <param name="request">The request.</param>
    /// <exception cref="MonotableException">An unprocessed write is none of the request's.</exception>
    public static BatchWriteItemResponse BatchWriteItem(ReadOnlySpan<byte> body, BatchWriteItemRequest request) =>
        Answer(body, new BatchWriteItemResponse(), (ref reader, answer) => reader.MemberName() switch
        {
            "UnprocessedItems" when reader.BeginObject() => answer with { UnprocessedItems = ReadUnprocessedItems(ref reader, request) },
            "ItemCollectionMetrics" => answer with { ItemCollectionMetrics = TableMetrics(ref reader) },
            "ConsumedCapacity" => answer with { ConsumedCapacity = reader.List(CapacityElement) },
            _ => reader.Skip(answer),
        });

    private static void ReadTables(ref WireReader reader, BatchGetItemRequest request)
    {
        while (reader.NextMember())
        {
            var (_, keys) = TableOf(request.RequestItems, reader.MemberName());
            var slots = new KeyedLookup<ReadSlot>(keys.Keys, static slot => slot.Key);
            for (var more = reader.BeginArray() && reader.NextElement(); more; more = reader.NextElement())
            {
                reader.ReadSlot(slots.Find(reader.PeekItem()));
            }
        }
    }

    private static Dictionary<string, KeysAndAttributes> ReadUnprocessedKeys(ref WireReader reader, BatchGetItemRequest request)
    {
        var unprocessed = new Dictionary<string, KeysAndAttributes>(StringComparer.Ordinal);
        while (reader.NextMember())
        {
            var (table, keys) = TableOf(request.RequestItems, reader.MemberName());
            var slots = new KeyedLookup<ReadSlot>(keys.Keys, static slot => slot.Key);
            var rest = LenientRequestReader.ReadKeysAndAttributes(ref reader);
            unprocessed[table] = keys with { Keys = [.. rest.Keys.Select(slot => slots.Find(slot.Key))] };
        }

        return unprocessed;
    }

    private static Dictionary<string, IReadOnlyList<WriteRequest>> ReadUnprocessedItems(ref WireReader reader, BatchWriteItemRequest request)
    {
        var unprocessed = new Dictionary<string, IReadOnlyList<WriteRequest>>(StringComparer.Ordinal);
        while (reader.NextMember())
        {
            var (table, writes) = TableOf(request.RequestItems, reader.MemberName());
            var lookup = new KeyedLookup<WriteRequest>(writes, static write => write.Key);
            var rest = LenientRequestReader.ReadWrites(ref reader);
            unprocessed[table] = [.. rest.Select(write => lookup.Find(write.Key))];
        }

        return unprocessed;
    }

    /// <summary>Finds a table by the name or ARN it was asked for, or by the one where the other was used.</summary>
    private static KeyValuePair<string, T> TableOf<T>(IReadOnlyDictionary<string, T> tables, string name)
    {
        if (tables.TryGetValue(name, out var table))
        {
            return new(name, table);
        }

        foreach (var asked in tables)
        {
            if (NameOf(asked.Key).SequenceEqual(NameOf(name)))
            {
                return asked;
            }
        }

        throw new MonotableException($"The answer of a batch speaks of table '{name}', which the request did not name.");
    }

    private static ReadOnlySpan<char> NameOf(string nameOrArn) => nameOrArn.AsSpan(nameOrArn.LastIndexOf('/') + 1);
}
