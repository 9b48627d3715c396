using System.Security.Cryptography;
using System.Text;
using Monotable.Protocol;

namespace Monotable;

/// <summary>What a cursor belongs to, as a hash: all that decides which items a query or scan meets, and in which order.</summary>
/// <remarks>Page size and consistency are left out, so that a later page may be read in another way.</remarks>
internal static class CursorBinding
{
    public static byte[] Of(QueryRequest query) => Hash(writer =>
    {
        writer.Write("Query");
        writer.Write(query.TableName);
        writer.Write(query.IndexName ?? "");
        writer.Write(query.KeyConditionExpression ?? "");
        writer.Write(query.FilterExpression ?? "");
        writer.Write(query.ScanIndexForward);
        Write(writer, query.ExpressionAttributeNames, query.ExpressionAttributeValues);
    });

    public static byte[] Of(ScanRequest scan) => Hash(writer =>
    {
        writer.Write("Scan");
        writer.Write(scan.TableName);
        writer.Write(scan.IndexName ?? "");
        writer.Write(scan.FilterExpression ?? "");
        writer.Write(scan.Segment ?? 0);
        writer.Write(scan.TotalSegments ?? 0);
        Write(writer, scan.ExpressionAttributeNames, scan.ExpressionAttributeValues);
    });

    private static byte[] Hash(Action<BinaryWriter> write)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        write(writer);
        writer.Flush();
        return SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    private static void Write(BinaryWriter writer, IReadOnlyDictionary<string, string>? names, Item? values)
    {
        ValueBytes.Write(writer, values ?? Item.Empty);
        foreach (var (placeholder, name) in (names ?? new Dictionary<string, string>()).OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            writer.Write(placeholder);
            writer.Write(name);
        }
    }
}
