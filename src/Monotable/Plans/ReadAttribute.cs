using Monotable.Protocol;

namespace Monotable;

/// <summary>An attribute that a plan has read, and on which what it writes depends.</summary>
internal static class ReadAttribute
{
    /// <summary>
    /// The condition that an attribute is still as it was read. NULL is told from an absent attribute here: a member may have another value by
    /// default.
    /// </summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="item">The item as it was read.</param>
    public static Condition Is(string attribute, Item item)
    {
        var path = AttributePath.Of(attribute);
        return item.TryGetValue(attribute, out var value)
            ? Conditions.Compare(path.Write, "=", value)
            : Conditions.Function("attribute_not_exists", path);
    }

    /// <summary>Whether an attribute is still as it was read.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="before">The item as it was read.</param>
    /// <param name="now">The item as it is.</param>
    public static bool IsSame(string attribute, Item before, Item now) =>
        before.TryGetValue(attribute, out var was) == now.TryGetValue(attribute, out var value) && was.Equals(value);
}
