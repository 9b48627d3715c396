using System.Text;

namespace Monotable.Protocol;

/// <summary>The one place that computes DynamoDB's item size.</summary>
/// <remarks>
/// Names and strings count their UTF-8 bytes, binary its bytes, null and Boolean 1, numbers <see cref="DynamoDbNumber.SizeBytes"/>, lists and maps
/// 3 bytes, their contents and 1 per element. Source: the developer guide, "DynamoDB item sizes and formats"; the byte per element and the rule for
/// numbers are measured.
/// </remarks>
public static class ItemSize
{
    private const int ContainerBytes = 3;
    private const int ElementBytes = 1;

    /// <summary>Computes a value's size in bytes, without its name.</summary>
    /// <param name="value">The value.</param>
    public static int Of(AttributeValue value) => value.Type switch
    {
        AttributeType.String => value.Utf8Length,
        AttributeType.Number => value.AsNumber().SizeBytes,
        AttributeType.Binary => value.AsBinary().Length,
        AttributeType.Null or AttributeType.Boolean => 1,
        AttributeType.List => OfList(value.AsList().Span),
        AttributeType.Map => ContainerBytes + value.AsMap().SizeBytes + (ElementBytes * value.AsMap().Count),
        AttributeType.StringSet => OfSet(value.AsStringSet().AsSpan(), static member => Encoding.UTF8.GetByteCount(member)),
        AttributeType.NumberSet => OfSet(value.AsNumberSet().AsSpan(), static member => member.SizeBytes),
        AttributeType.BinarySet => OfSet(value.AsBinarySet().AsSpan(), static member => member.Length),
        _ => 0,
    };

    /// <summary>Computes the size of one attribute, name and value, in bytes.</summary>
    /// <param name="name">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public static int Of(string name, AttributeValue value) => Encoding.UTF8.GetByteCount(name) + Of(value);

    internal static int OfEntries(ReadOnlySpan<KeyValuePair<string, AttributeValue>> entries)
    {
        var size = 0;
        foreach (var (name, value) in entries)
        {
            size += Of(name, value);
        }

        return size;
    }

    private static int OfList(ReadOnlySpan<AttributeValue> elements)
    {
        var size = ContainerBytes + (ElementBytes * elements.Length);
        foreach (var element in elements)
        {
            size += Of(element);
        }

        return size;
    }

    private static int OfSet<T>(ReadOnlySpan<T> members, Func<T, int> sizeOf)
    {
        var size = 0;
        foreach (var member in members)
        {
            size += sizeOf(member);
        }

        return size;
    }
}
