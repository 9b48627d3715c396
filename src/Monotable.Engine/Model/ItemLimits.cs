using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Model;

/// <summary>The limits of an item as such, whatever its table.</summary>
internal static class ItemLimits
{
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
    }

    /// <summary>Checks the size of an item by itself, without what its table's local indexes add.</summary>
    public static void CheckSize(Item item)
    {
        if (item.SizeBytes > DynamoDbLimits.ItemSizeBytesMax)
        {
            throw new DynamoDbValidationException(ServiceTexts.ItemTooLarge);
        }
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
