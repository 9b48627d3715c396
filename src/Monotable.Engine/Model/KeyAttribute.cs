using Monotable.Protocol;

namespace Monotable.Engine.Model;

/// <summary>One attribute of a table's or an index's key.</summary>
internal sealed record KeyAttribute(string Name, AttributeType Type, KeyType Role)
{
    public int BytesMax => Role == KeyType.Hash ? DynamoDbLimits.PartitionKeyBytesMax : DynamoDbLimits.SortKeyBytesMax;

    /// <summary>Tells whether a value may stand in the key: of the right type, not empty, and not too long.</summary>
    public bool Admits(AttributeValue value) => value.Type == Type && !IsEmpty(value) && ItemSize.Of(value) <= BytesMax;

    public static bool IsEmpty(AttributeValue value) => value.Type switch
    {
        AttributeType.String => value.AsString().Length == 0,
        AttributeType.Binary => value.AsBinary().Length == 0,
        _ => false,
    };
}
