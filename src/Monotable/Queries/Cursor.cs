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

    public static string Encode(QueryRequest query, CursorPosition position)
    {
        var payload = PayloadOf(position);
        return Base64Url.EncodeToString([.. CheckOf(query, payload), .. payload]);
    }

    public static CursorPosition Decode(QueryRequest query, string cursor)
    {
        try
        {
            var bytes = Base64Url.DecodeFromChars(cursor);
            if (bytes.Length > CheckBytes && bytes.AsSpan(0, CheckBytes).SequenceEqual(CheckOf(query, bytes.AsSpan(CheckBytes))))
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

    private static byte[] CheckOf(QueryRequest query, ReadOnlySpan<byte> payload)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(query.TableName);
        writer.Write(query.IndexName ?? "");
        writer.Write(query.KeyConditionExpression ?? "");
        writer.Write(query.FilterExpression ?? "");
        writer.Write(query.ScanIndexForward);
        ValueBytes.Write(writer, query.ExpressionAttributeValues ?? Item.Empty);
        foreach (var (placeholder, name) in (query.ExpressionAttributeNames ?? new Dictionary<string, string>())
            .OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            writer.Write(placeholder);
            writer.Write(name);
        }

        writer.Write(payload);
        writer.Flush();
        return SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length))[..CheckBytes];
    }

    private static ArgumentException Invalid(Exception? cause) =>
        new(
            "The cursor was not made by this query. Pass the Cursor of a page of the same query, with the same keys, filter and order.",
            "cursor",
            cause);
}
