using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Monotable.Protocol;

namespace Monotable;

/// <summary>A page's end as opaque text: a check sum over query and position, then the position.</summary>
/// <remarks>
/// The check sum finds mistakes: a cursor of another query, of another order or filter, or a damaged one. It is no signature. Who forges one gains
/// nothing, since the key condition comes from the query, not from the cursor; but a cursor shows its key to everyone who has it.
/// </remarks>
internal static class Cursor
{
    private const int CheckBytes = 8;

    public static string Encode(ReadOnlySpan<byte> binding, CursorPosition position)
    {
        var payload = PayloadOf(position);
        return Base64Url.EncodeToString([.. CheckOf(binding, payload), .. payload]);
    }

    public static CursorPosition Decode(ReadOnlySpan<byte> binding, string cursor)
    {
        try
        {
            var bytes = Base64Url.DecodeFromChars(cursor);
            if (bytes.Length > CheckBytes && bytes.AsSpan(0, CheckBytes).SequenceEqual(CheckOf(binding, bytes.AsSpan(CheckBytes))))
            {
                using var reader = new BinaryReader(new MemoryStream(bytes, CheckBytes, bytes.Length - CheckBytes), Encoding.UTF8);
                return PositionOf(reader);
            }
        }
        catch (Exception exception) when (exception is FormatException or IOException or ArgumentException or OverflowException)
        {
            throw Invalid(exception);
        }

        throw Invalid(null);
    }

    private static byte[] PayloadOf(CursorPosition position)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
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

    private static CursorPosition PositionOf(BinaryReader reader)
    {
        var returned = reader.Read7BitEncodedInt();
        var key = new ItemBuilder();
        for (var count = reader.Read7BitEncodedInt(); count > 0; count--)
        {
            key.Add(reader.ReadString(), ValueBytes.ReadKeyValue(reader));
        }

        return new(key.Build(), returned);
    }

    private static ReadOnlySpan<byte> CheckOf(ReadOnlySpan<byte> binding, ReadOnlySpan<byte> payload) =>
        SHA256.HashData([.. binding, .. payload]).AsSpan(0, CheckBytes);

    private static ArgumentException Invalid(Exception? cause) =>
        new(
            "The cursor was not made by this query. Pass the Cursor of a page of the same query, with the same keys, filter and order.",
            "cursor",
            cause);
}
