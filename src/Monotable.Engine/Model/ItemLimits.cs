using System.Text;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Model;

/// <summary>The limits of an item as such, whatever its table.</summary>
internal static class ItemLimits
{
    // A character is at most three bytes of UTF-8: a shorter name need not be measured.
    private const int NameLengthSafe = DynamoDbLimits.AttributeNameBytesMax / 3;

    /// <summary>Gets the level at which the deepest scalar of a value sits: 1 for a scalar. What is too deep is not followed to its end.</summary>
    public static int DepthOf(AttributeValue value) => DepthOf(value, 1);

    /// <summary>Checks names and nesting of an item that is to be stored.</summary>
    public static void CheckForm(Item item, TextLayer layer)
    {
        foreach (var (name, value) in item.AsSpan())
        {
            if (name.Length == 0)
            {
                throw layer.Fault(ServiceTexts.EmptyAttributeName);
            }

            if (DepthOf(value) > DynamoDbLimits.NestingDepthMax)
            {
                throw layer.Fault(ServiceTexts.NestingTooDeep);
            }
        }

        if (HasLongName(item))
        {
            throw layer.Fault(ServiceTexts.AttributeNameTooLarge);
        }
    }

    /// <summary>Tells whether an attribute may not have a name, on the top level or in a map.</summary>
    public static bool IsTooLong(string name) =>
        name.Length > NameLengthSafe && Encoding.UTF8.GetByteCount(name) > DynamoDbLimits.AttributeNameBytesMax;

    /// <summary>Checks the size of an item by itself, without what its table's local indexes add.</summary>
    public static void CheckSize(Item item)
    {
        if (item.SizeBytes > DynamoDbLimits.ItemSizeBytesMax)
        {
            throw new DynamoDbValidationException(ServiceTexts.ItemTooLarge);
        }
    }

    private static bool HasLongName(Item map)
    {
        // A map is at least as large as the longest of its names.
        if (map.SizeBytes <= DynamoDbLimits.AttributeNameBytesMax)
        {
            return false;
        }

        foreach (var (name, value) in map.AsSpan())
        {
            if (IsTooLong(name) || HasLongName(value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasLongName(AttributeValue value)
    {
        if (value.Type == AttributeType.List)
        {
            foreach (var element in value.AsList().Span)
            {
                if (HasLongName(element))
                {
                    return true;
                }
            }
        }

        return value.Type == AttributeType.Map && HasLongName(value.AsMap());
    }

    private static int DepthOf(AttributeValue value, int level)
    {
        var deepest = level;
        if (level > DynamoDbLimits.NestingDepthMax)
        {
            return deepest;
        }

        if (value.Type == AttributeType.List)
        {
            foreach (var element in value.AsList().Span)
            {
                deepest = Math.Max(deepest, DepthOf(element, level + 1));
            }
        }
        else if (value.Type == AttributeType.Map)
        {
            foreach (var (_, element) in value.AsMap().AsSpan())
            {
                deepest = Math.Max(deepest, DepthOf(element, level + 1));
            }
        }

        return deepest;
    }
}
