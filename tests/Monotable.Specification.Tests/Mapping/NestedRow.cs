using Monotable.Protocol;

namespace Monotable.Specification.Tests.Mapping;

/// <summary>An entity of nested classes, records, structs, and of values that are no class of their own.</summary>
[Entity<MappingTable>]
[ItemKey("NESTED", "{Sample}")]
public sealed record NestedRow : IMappingRow
{
    public required string Sample { get; init; }

    public required Branch Branch { get; init; }

    public required Address Address { get; init; }

    public required Point Point { get; init; }

    public Branch? OptionalBranch { get; init; }

    public Address? OptionalAddress { get; init; }

    public Point? OptionalPoint { get; init; }

    public AttributeValue Anything { get; init; } = AttributeValue.Null;

    public Item Document { get; init; } = Item.Empty;
}
