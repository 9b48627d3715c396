using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>Reads each operation's answer from its JSON, entities straight through their codecs: the client's side.</summary>
/// <remarks>Every method throws <see cref="DynamoDbJsonException"/> where the text is not the operation's answer.</remarks>
public static partial class ResponseReader
{
    private const int KnownCountMax = 4_096;

    /// <summary>Reads the answer of PutItem.</summary>
    /// <typeparam name="T">What the codec reads.</typeparam>
    /// <param name="body">The answer's JSON.</param>
    /// <param name="codec">The codec.</param>
    public static PutItemResponse<T> PutItem<T>(ReadOnlySpan<byte> body, IItemCodec<T> codec)
    {
        var answer = Written(body, codec);
        return new PutItemResponse<T>
        {
            HasAttributes = answer.HasItem,
            Attributes = answer.Item,
            ConsumedCapacity = answer.Capacity,
            ItemCollectionMetrics = answer.Metrics,
        };
    }

    /// <summary>Reads the answer of UpdateItem.</summary>
    /// <typeparam name="T">What the codec reads.</typeparam>
    /// <param name="body">The answer's JSON.</param>
    /// <param name="codec">The codec.</param>
    public static UpdateItemResponse<T> UpdateItem<T>(ReadOnlySpan<byte> body, IItemCodec<T> codec)
    {
        var answer = Written(body, codec);
        return new UpdateItemResponse<T>
        {
            HasAttributes = answer.HasItem,
            Attributes = answer.Item,
            ConsumedCapacity = answer.Capacity,
            ItemCollectionMetrics = answer.Metrics,
        };
    }

    /// <summary>Reads the answer of DeleteItem.</summary>
    /// <typeparam name="T">What the codec reads.</typeparam>
    /// <param name="body">The answer's JSON.</param>
    /// <param name="codec">The codec.</param>
    public static DeleteItemResponse<T> DeleteItem<T>(ReadOnlySpan<byte> body, IItemCodec<T> codec)
    {
        var answer = Written(body, codec);
        return new DeleteItemResponse<T>
        {
            HasAttributes = answer.HasItem,
            Attributes = answer.Item,
            ConsumedCapacity = answer.Capacity,
            ItemCollectionMetrics = answer.Metrics,
        };
    }

    /// <summary>Reads the answer of GetItem.</summary>
    /// <typeparam name="T">What the codec reads.</typeparam>
    /// <param name="body">The answer's JSON.</param>
    /// <param name="codec">The codec.</param>
    public static GetItemResponse<T> GetItem<T>(ReadOnlySpan<byte> body, IItemCodec<T> codec)
    {
        var answer = Written(body, codec);
        return new GetItemResponse<T> { Found = answer.HasItem, Item = answer.Item, ConsumedCapacity = answer.Capacity };
    }

    /// <summary>Reads the answer of Query.</summary>
    /// <typeparam name="T">What the codec reads.</typeparam>
    /// <param name="body">The answer's JSON.</param>
    /// <param name="codec">The codec.</param>
    public static QueryResponse<T> Query<T>(ReadOnlySpan<byte> body, IItemCodec<T> codec)
    {
        var page = Page(body, codec);
        return new QueryResponse<T>
        {
            Items = page.Items,
            Count = page.Count,
            ScannedCount = page.ScannedCount,
            LastEvaluatedKey = page.Last,
            ConsumedCapacity = page.Capacity,
        };
    }

    /// <summary>Reads the answer of Scan.</summary>
    /// <typeparam name="T">What the codec reads.</typeparam>
    /// <param name="body">The answer's JSON.</param>
    /// <param name="codec">The codec.</param>
    public static ScanResponse<T> Scan<T>(ReadOnlySpan<byte> body, IItemCodec<T> codec)
    {
        var page = Page(body, codec);
        return new ScanResponse<T>
        {
            Items = page.Items,
            Count = page.Count,
            ScannedCount = page.ScannedCount,
            LastEvaluatedKey = page.Last,
            ConsumedCapacity = page.Capacity,
        };
    }

    private static WrittenAnswer<T> Written<T>(ReadOnlySpan<byte> body, IItemCodec<T> codec)
    {
        var answer = default(WrittenAnswer<T>);
        try
        {
            var reader = new WireReader(body);
            while (reader.NextMember())
            {
                if ((reader.Is("Attributes"u8) || reader.Is("Item"u8)) && reader.BeginObject())
                {
                    answer.HasItem = reader.TryReadItem(codec, out answer.Item);
                }
                else if (reader.Is("ConsumedCapacity"u8))
                {
                    answer.Capacity = Capacity(ref reader);
                }
                else if (reader.Is("ItemCollectionMetrics"u8) && reader.BeginObject())
                {
                    answer.Metrics = Metrics(ref reader);
                }
                else
                {
                    reader.Skip();
                }
            }

            reader.End();
        }
        catch (JsonException exception)
        {
            throw DynamoDbJsonException.Serialization("The answer is not DynamoDB JSON.", exception);
        }

        return answer;
    }

    private static PageAnswer<T> Page<T>(ReadOnlySpan<byte> body, IItemCodec<T> codec)
    {
        var page = new PageAnswer<T>();
        try
        {
            var reader = new WireReader(body);
            while (reader.NextMember())
            {
                ReadPageMember(ref reader, ref page, codec);
            }

            reader.End();
        }
        catch (JsonException exception)
        {
            throw DynamoDbJsonException.Serialization("The answer is not DynamoDB JSON.", exception);
        }

        return page;
    }

    private static void ReadPageMember<T>(ref WireReader reader, ref PageAnswer<T> page, IItemCodec<T> codec)
    {
        if (reader.Is("Items"u8) && reader.BeginArray())
        {
            while (reader.NextElement())
            {
                if (reader.TryReadItem(codec, out var item))
                {
                    page.Items.Add(item!);
                }
            }
        }
        else if (reader.Is("Count"u8))
        {
            // The service says it before the items. What is not its answer may say anything.
            page.Count = reader.Int32() ?? 0;
            page.Items.EnsureCapacity(Math.Clamp(page.Count, 0, KnownCountMax));
        }
        else if (reader.Is("ScannedCount"u8))
        {
            page.ScannedCount = reader.Int32() ?? 0;
        }
        else if (reader.Is("LastEvaluatedKey"u8))
        {
            page.Last = reader.Item() is { Count: > 0 } key ? key : null;
        }
        else if (reader.Is("ConsumedCapacity"u8))
        {
            page.Capacity = Capacity(ref reader);
        }
        else
        {
            reader.Skip();
        }
    }

    private struct WrittenAnswer<T>
    {
        public bool HasItem;
        public T? Item;
        public ConsumedCapacity? Capacity;
        public ItemCollectionMetrics? Metrics;
    }

    private struct PageAnswer<T>()
    {
        public readonly List<T> Items = [];
        public int Count;
        public int ScannedCount;
        public Item? Last;
        public ConsumedCapacity? Capacity;
    }
}
