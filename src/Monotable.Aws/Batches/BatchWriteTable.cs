using Monotable.Protocol;
using Sdk = Amazon.DynamoDBv2.Model;
using SdkMap = System.Collections.Generic.Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue>;

namespace Monotable.Aws;

/// <summary>The writes of a batch to one table, and the way from unprocessed ones of the answer back to them.</summary>
internal sealed class BatchWriteTable(string tableName, IReadOnlyList<WriteRequest> writes)
{
    public List<Sdk.WriteRequest> ToSdk() => [.. writes.Select(static write => write.Put is { } slot
        ? new Sdk.WriteRequest { PutRequest = new Sdk.PutRequest { Item = SdkItems.Write(slot) } }
        : new Sdk.WriteRequest { DeleteRequest = new Sdk.DeleteRequest { Key = SdkItems.FromItem(write.Key) } })];

    public KeyValuePair<string, IReadOnlyList<WriteRequest>> Unprocessed(List<Sdk.WriteRequest>? rest)
    {
        // The service refuses two writes of one key, put or delete, so the key alone tells which write is meant.
        var byKey = new Dictionary<Item, WriteRequest>();
        foreach (var write in writes)
        {
            byKey[write.Key] = write;
        }

        IEnumerable<string> keyNames = writes.Count == 0 ? [] : writes[0].Key.Keys;
        return new(tableName, [.. (rest ?? []).Select(write => Find(byKey, keyNames, write.PutRequest?.Item ?? write.DeleteRequest?.Key ?? []))]);
    }

    private WriteRequest Find(Dictionary<Item, WriteRequest> byKey, IEnumerable<string> keyNames, SdkMap item) =>
        SdkItems.ToKey(item, keyNames) is { } key && byKey.TryGetValue(key, out var write)
            ? write
            : throw new MonotableException(
                $"BatchWriteItem left a write to table '{tableName}' unprocessed whose key the request does not hold. " +
                "Check that each write's Key holds the item's primary key.");
}
