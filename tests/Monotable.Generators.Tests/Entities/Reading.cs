namespace Monotable.Generators.Tests.Entities;

/// <summary>A struct as an entity, with a partition key known again in the sort key.</summary>
[Entity<StockTable>]
[ItemKey("SENSOR#{Sensor}", "READ#{Sensor}#{At}")]
public readonly record struct Reading(short Sensor, DateTime At, [property: AttributeName("v")] double Value = 1.5)
{
    public string? Unit { get; init; }
}
