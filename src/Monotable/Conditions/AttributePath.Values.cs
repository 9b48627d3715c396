using Monotable.Protocol;

namespace Monotable;

public sealed partial class AttributePath
{
    /// <summary>Gets the name of the item's attribute that the path begins with.</summary>
    internal string Root => _parent?.Root ?? _name!;

    /// <summary>Whether the path is an attribute of the item itself, of this name.</summary>
    internal bool IsRoot(string name) => _parent is null && _name == name;

    /// <summary>Changes what lies at the path. Where there is nothing to lie in, or a list on the way, the item stays as it is.</summary>
    /// <param name="item">The item.</param>
    /// <param name="change">Makes the new value of the old one; none is no attribute.</param>
    internal Item Replace(Item item, Func<AttributeValue, AttributeValue> change)
    {
        if (_name is not { } name)
        {
            return item;
        }

        return _parent is null
            ? With(item, name, change)
            : _parent.Replace(item, map => map.Type == AttributeType.Map ? AttributeValue.Map(With(map.AsMap(), name, change)) : map);
    }

    private static Item With(Item map, string name, Func<AttributeValue, AttributeValue> change)
    {
        var value = change(map.TryGetValue(name, out var before) ? before : default);
        return value.IsNone ? map.Without(name) : map.With(name, value);
    }
}
