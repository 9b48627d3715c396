using System.Buffers;
using System.Text.Json;

namespace Monotable.Wire;

/// <summary>Keeps one JSON writer per thread. An answer is written without an <c>await</c>, so no other call of the thread comes between.</summary>
internal static class JsonWriterCache
{
    [ThreadStatic]
    private static Utf8JsonWriter? cached;

    public static void Write<T>(IBufferWriter<byte> destination, T state, Action<Utf8JsonWriter, T> write)
    {
        var json = cached ?? WireJson.CreateWriter(destination);
        cached = null;
        json.Reset(destination);
        write(json, state);
        json.Flush();
        json.Reset(Nowhere.Instance);

        // A writer that threw is dropped: whatever state it is in, nobody sees it again.
        cached = json;
    }

    /// <summary>What a waiting writer points at, so that it keeps no answer alive.</summary>
    private sealed class Nowhere : IBufferWriter<byte>
    {
        public static readonly Nowhere Instance = new();

        public void Advance(int count)
        {
            ArgumentOutOfRangeException.ThrowIfNotEqual(count, 0);
        }

        public Memory<byte> GetMemory(int sizeHint = 0) => throw new NotSupportedException();

        public Span<byte> GetSpan(int sizeHint = 0) => throw new NotSupportedException();
    }
}
