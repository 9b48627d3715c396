using System.Text;

namespace Monotable.Simulation.Tests;

/// <summary>How the model compares values. Strings are compared as the bytes that the service stores.</summary>
internal static class ValueOrder
{
    public static bool Compare(AttributeValue left, string comparator, AttributeValue right)
    {
        if (comparator is "=" or "<>")
        {
            return (!left.IsNone && !right.IsNone && left == right) == (comparator == "=");
        }

        if (left.Type != right.Type || !IsOrdered(left.Type))
        {
            return false;
        }

        var order = Order(left, right);
        return comparator switch
        {
            "<" => order < 0,
            "<=" => order <= 0,
            ">" => order > 0,
            ">=" => order >= 0,
            _ => throw new ArgumentOutOfRangeException(nameof(comparator), comparator, null),
        };
    }

    public static int Order(AttributeValue left, AttributeValue right) => left.Type == AttributeType.Number
        ? left.AsNumber().CompareTo(right.AsNumber())
        : Bytes(left).SequenceCompareTo(Bytes(right));

    public static bool BeginsWith(AttributeValue value, AttributeValue prefix) =>
        value.Type == prefix.Type && value.Type is AttributeType.String or AttributeType.Binary && Bytes(value).StartsWith(Bytes(prefix));

    private static bool IsOrdered(AttributeType type) => type is AttributeType.String or AttributeType.Number or AttributeType.Binary;

    private static ReadOnlySpan<byte> Bytes(AttributeValue value) =>
        value.Type == AttributeType.String ? Encoding.UTF8.GetBytes(value.AsString()) : value.AsBinary().Span;
}
