using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

public static partial class ResponseReader
{
    /// <summary>Reads the answer of TransactGetItems into the slots of its request, by their places.</summary>
    /// <param name="body">The answer's JSON.</param>
    /// <param name="request">The request.</param>
    public static TransactGetItemsResponse TransactGetItems(ReadOnlySpan<byte> body, TransactGetItemsRequest request)
    {
        var response = new TransactGetItemsResponse();
        try
        {
            var reader = new WireReader(body);
            while (reader.NextMember())
            {
                if (reader.Is("Responses"u8) && reader.BeginArray())
                {
                    ReadSlots(ref reader, request.TransactItems);
                }
                else if (reader.Is("ConsumedCapacity"u8))
                {
                    response = response with { ConsumedCapacity = reader.List(CapacityElement) };
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

        return response;
    }

    /// <summary>Reads the answer of TransactWriteItems.</summary>
    /// <param name="body">The answer's JSON.</param>
    public static TransactWriteItemsResponse TransactWriteItems(ReadOnlySpan<byte> body)
    {
        var response = new TransactWriteItemsResponse();
        try
        {
            var reader = new WireReader(body);
            while (reader.NextMember())
            {
                if (reader.Is("ItemCollectionMetrics"u8))
                {
                    response = response with { ItemCollectionMetrics = TableMetrics(ref reader) };
                }
                else if (reader.Is("ConsumedCapacity"u8))
                {
                    response = response with { ConsumedCapacity = reader.List(CapacityElement) };
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

        return response;
    }

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
