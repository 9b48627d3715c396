using Monotable.Protocol;

namespace Monotable.Engine.Model;

/// <summary>The order of key values: numbers by value, strings by UTF-8 bytes, binary by unsigned bytes.</summary>
internal static class AttributeOrder
{
    public static int Compare(AttributeValue left, AttributeValue right) => (left.Type, right.Type) switch
    {
        (AttributeType.Number, AttributeType.Number) => left.AsNumber().CompareTo(right.AsNumber()),
        (AttributeType.String, AttributeType.String) => AttributeValue.CompareStrings(left, right),
        (AttributeType.Binary, AttributeType.Binary) => left.AsBinary().Span.SequenceCompareTo(right.AsBinary().Span),
        _ => left.Type.CompareTo(right.Type),
    };

    /// <summary>Whether values of a type have an order.</summary>
    public static bool IsOrdered(AttributeType type) => type is AttributeType.Number or AttributeType.String or AttributeType.Binary;
}
