using Monotable.Protocol;

namespace Monotable.Wire;

public static partial class ResponseReader
{
    /// <summary>Reads the answer of TransactGetItems into the slots of its request, by their places.</summary>
    /// <param name="body">The answer's JSON.</param>
    /// <param name="request">The request.</param>
    public static TransactGetItemsResponse TransactGetItems(ReadOnlySpan<byte> body, TransactGetItemsRequest request) =>
        Answer(body, new TransactGetItemsResponse(), (ref reader, answer) =>
        {
            switch (reader.MemberName())
            {
                case "Responses" when reader.BeginArray():
                    ReadSlots(ref reader, request.TransactItems);
                    return answer;
                case "ConsumedCapacity":
                    return answer with { ConsumedCapacity = reader.List(CapacityElement) };
                default:
                    return reader.Skip(answer);
            }
        });

    /// <summary>Reads the answer of TransactWriteItems.</summary>
    /// <param name="body">The answer's JSON.</param>
    public static TransactWriteItemsResponse TransactWriteItems(ReadOnlySpan<byte> body) =>
        Answer(body, new TransactWriteItemsResponse(), static (ref reader, answer) => reader.MemberName() switch
        {
            "ItemCollectionMetrics" => answer with { ItemCollectionMetrics = TableMetrics(ref reader) },
            "ConsumedCapacity" => answer with { ConsumedCapacity = reader.List(CapacityElement) },
            _ => reader.Skip(answer),
        });

    private static void ReadSlots(ref WireReader reader, IReadOnlyList<TransactGetItem> reads)
    {
        var place = 0;
        while (reader.NextElement())
        {
            if (place == reads.Count)
            {
                throw new MonotableException("The answer of TransactGetItems holds more items than were asked for.");
            }

            reader.ExpectObject();
            while (reader.NextMember())
            {
                if (reader.Is("Item"u8) && reader.BeginObject())
                {
                    reader.ReadSlot(reads[place].Slot);
                }
                else
                {
                    reader.Skip();
                }
            }

            place++;
        }
    }
}
