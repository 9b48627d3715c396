using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Monotable.Protocol;

namespace Monotable;

/// <summary>A page's end as opaque text, bound to the query: eight bytes of the query's hash, then the key's attributes.</summary>
internal static class Cursor
{
    private const int BindingBytes = 8;

    /// <summary>Makes what ties a cursor to its query: table, index, key condition, filter, order and values.</summary>
    public static byte[] BindingOf(QueryRequest request)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8))
        {
            writer.Write(request.TableName);
            writer.Write(request.IndexName ?? "");
            writer.Write(request.KeyConditionExpression ?? "");
            writer.Write(request.FilterExpression ?? "");
            writer.Write(request.ScanIndexForward);
            writer.Write(request.ExpressionAttributeValues?.ToString() ?? "");
            foreach (var (placeholder, name) in (request.ExpressionAttributeNames ?? new Dictionary<string, string>()).OrderBy(static pair => pair.Key, StringComparer.Ordinal))
            {
                writer.Write(placeholder);
                writer.Write(name);
            }
        }

        return SHA256.HashData(stream.ToArray())[..BindingBytes];
    }

    public static string Encode(Item key, byte[] binding)
    {
        using var stream = new MemoryStream();
        stream.Write(binding);
        using (var writer = new BinaryWriter(stream, Encoding.UTF8))
        {
            writer.Write7BitEncodedInt(key.Count);
            foreach (var (name, value) in key.AsSpan())
            {
                writer.Write(name);
                writer.Write((byte)value.Type);
                var bytes = value.Type switch
                {
                    AttributeType.String => Encoding.UTF8.GetBytes(value.AsString()),
                    AttributeType.Number => Encoding.UTF8.GetBytes(value.AsNumber().ToString()),
                    AttributeType.Binary => value.AsBinary().ToArray(),
                    _ => throw new InvalidOperationException("A key attribute is a string, a number or binary data."),
                };
                writer.Write7BitEncodedInt(bytes.Length);
                writer.Write(bytes);
            }
        }

        return Base64Url.EncodeToString(stream.ToArray());
    }

    public static Item Decode(string cursor, byte[] binding)
    {
        try
        {
            var bytes = Base64Url.DecodeFromChars(cursor);
            if (bytes.Length > BindingBytes && bytes.AsSpan(0, BindingBytes).SequenceEqual(binding))
            {
                using var reader = new BinaryReader(new MemoryStream(bytes, BindingBytes, bytes.Length - BindingBytes), Encoding.UTF8);
                return DecodeKey(reader);
            }
        }
        catch (Exception exception) when (exception is FormatException or IOException or ArgumentException or OverflowException)
        {
            throw Invalid(exception);
        }

        throw Invalid(null);
    }

    private static Item DecodeKey(BinaryReader reader)
    {
        var builder = new ItemBuilder();
        for (var count = reader.Read7BitEncodedInt(); count > 0; count--)
        {
            var name = reader.ReadString();
            var type = (AttributeType)reader.ReadByte();
            var bytes = reader.ReadBytes(reader.Read7BitEncodedInt());
            builder.Add(name, type switch
            {
                AttributeType.String => AttributeValue.String(Encoding.UTF8.GetString(bytes)),
                AttributeType.Number => AttributeValue.Number(DynamoDbNumber.Parse(Encoding.UTF8.GetString(bytes))),
                AttributeType.Binary => AttributeValue.BinaryUnsafe(bytes),
                _ => throw new FormatException("The cursor holds an unknown type."),
            });
        }

        return builder.Build();
    }

    private static ArgumentException Invalid(Exception? cause) =>
        new("The cursor was not made by this query. Pass the Cursor of a page of the same query, with the same keys, filter and order.", "cursor", cause);
}
