using Monotable.Protocol;

namespace Monotable;

/// <summary>A write of a batch that is not done yet.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Request">It as a part of a request.</param>
/// <param name="Bytes">The most bytes it takes in a request.</param>
internal sealed record PendingWrite(WriteOperation Operation, WriteRequest Request, long Bytes)
{
    public static PendingWrite Of(WriteOperation operation)
    {
        var request = operation.ToWriteRequest();
        return new(operation, request, RequestSize.Of(request) + operation.TableName.Length);
    }

    /// <summary>Cuts writes into requests, each within the service's number and size, in their order.</summary>
    public static IEnumerable<IReadOnlyList<PendingWrite>> Chunk(IEnumerable<PendingWrite> writes)
    {
        var chunk = new List<PendingWrite>();
        var bytes = 0L;
        foreach (var write in writes)
        {
            if (chunk.Count == DynamoDbLimits.BatchWriteItemsMax || (chunk.Count > 0 && bytes + write.Bytes > DynamoDbLimits.BatchWriteBytesMax))
            {
                yield return chunk;
                chunk = [];
                bytes = 0;
            }

            chunk.Add(write);
            bytes += write.Bytes;
        }

        if (chunk.Count > 0)
        {
            yield return chunk;
        }
    }
}
