using Monotable.Protocol;

namespace Monotable;

/// <summary>The most bytes that a write takes in a request: an upper bound, whatever the provider escapes.</summary>
internal static class RequestSize
{
    private const int WriteOverhead = 64;

    public static long Of(WriteRequest write)
    {
        var writer = default(RequestSizeWriter);
        if (write.Put is { } put)
        {
            put.Write(ref writer);
        }
        else
        {
            ItemCodec.Instance.Write(ref writer, write.Key);
        }

        return writer.Bytes + WriteOverhead;
    }
}
