using Monotable.Protocol;
using Sdk = Amazon.DynamoDBv2.Model;
using SdkMap = System.Collections.Generic.Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue>;

namespace Monotable.Aws;

/// <summary>The keys a batch reads from one table, and the way from items of the answer back to their slots.</summary>
internal sealed class BatchGetTable
{
    private readonly string _tableName;
    private readonly KeysAndAttributes _asked;
    private readonly string[] _keyNames;
    private readonly KeyProjection _projection;
    private readonly Dictionary<Item, ReadSlot> _slots = [];

    public BatchGetTable(string tableName, KeysAndAttributes asked)
    {
        _tableName = tableName;
        _asked = asked;
        _keyNames = asked.Keys.Count == 0 ? [] : [.. asked.Keys[0].Key.Keys];
        _projection = KeyProjection.Create(asked, _keyNames);
        foreach (var slot in asked.Keys)
        {
            // The service refuses a key that occurs twice, so which slot keeps the place does not matter.
            _slots[slot.Key] = slot;
        }
    }

    public Sdk.KeysAndAttributes ToSdk() => new()
    {
        Keys = [.. _asked.Keys.Select(static slot => SdkItems.FromItem(slot.Key))],
        ConsistentRead = _asked.ConsistentRead ? true : null,
        ProjectionExpression = _projection.Expression,
        ExpressionAttributeNames = _projection.Names,
        AttributesToGet = _projection.AttributesToGet,
    };

    public void Read(List<SdkMap> items)
    {
        foreach (var item in items)
        {
            SdkItems.Read(SlotOf(item), _projection.WithoutAddedKeys(item));
        }
    }

    public KeyValuePair<string, KeysAndAttributes> Unprocessed(Sdk.KeysAndAttributes rest) =>
        new(_tableName, _asked with { Keys = [.. (rest.Keys ?? []).Select(SlotOf)] });

    private ReadSlot SlotOf(SdkMap item) => SdkItems.ToKey(item, _keyNames) is { } key && _slots.TryGetValue(key, out var slot)
        ? slot
        : throw new MonotableException($"BatchGetItem answered an item of table '{_tableName}' whose key the request did not ask for.");
}
