using Monotable.Protocol;

namespace Monotable;

/// <summary>A scan of the whole table that returns every item as it is stored, whatever its entity.</summary>
public sealed class ItemScan : Scan<ItemScan, Item>
{
    internal ItemScan(ScanDefinition<Item> definition)
        : base(definition)
    {
    }

    /// <summary>Lets each page see every write that was answered before it. It costs twice the capacity units.</summary>
    public ItemScan Consistent() => With(Definition with { IsConsistent = true });

    internal override ItemScan With(ScanDefinition<Item> definition) => new(definition);
}
