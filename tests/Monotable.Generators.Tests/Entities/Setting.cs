namespace Monotable.Generators.Tests.Entities;

/// <summary>An entity with one item: its keys have no parts.</summary>
[Entity<StockTable>]
[ItemKey("SETTINGS", "ALL")]
internal sealed record Setting
{
    public int Version { get; set; }
}
