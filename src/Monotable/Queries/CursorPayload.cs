using System.Text;
using Monotable.Protocol;

namespace Monotable;

/// <summary>What a cursor says, as bytes: what it belongs to, when it was made, and the position.</summary>
internal static class CursorPayload
{
    private const int BindingBytes = 16;

    public static byte[] Write(ReadOnlySpan<byte> binding, CursorPosition position, DateTimeOffset made)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(binding[..BindingBytes]);
        writer.Write7BitEncodedInt64(made.ToUnixTimeMilliseconds());
        writer.Write7BitEncodedInt(position.Returned);
        writer.Write7BitEncodedInt(position.Key.Count);
        foreach (var (name, value) in position.Key.AsSpan())
        {
            writer.Write(name);
            ValueBytes.Write(writer, value);
        }

        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>Reads a payload, of a given query or scan only.</summary>
    /// <returns>The position and when the cursor was made; null where it belongs to another query or scan.</returns>
    public static (CursorPosition Position, DateTimeOffset Made)? Read(byte[] payload, ReadOnlySpan<byte> binding)
    {
        using var reader = new BinaryReader(new MemoryStream(payload), Encoding.UTF8);
        if (!reader.ReadBytes(BindingBytes).AsSpan().SequenceEqual(binding[..BindingBytes]))
        {
            return null;
        }

        var made = DateTimeOffset.FromUnixTimeMilliseconds(reader.Read7BitEncodedInt64());
        var returned = reader.Read7BitEncodedInt();
        var key = new ItemBuilder();
        for (var count = reader.Read7BitEncodedInt(); count > 0; count--)
        {
            key.Add(reader.ReadString(), ValueBytes.ReadKeyValue(reader));
        }

        return (new(key.Build(), returned), made);
    }
}
