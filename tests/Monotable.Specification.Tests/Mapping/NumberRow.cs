using Monotable.Protocol;

namespace Monotable.Specification.Tests.Mapping;

/// <summary>A record with a member of every numeric type.</summary>
[Entity<MappingTable>]
[ItemKey("NUMBERS", "{Sample}")]
public sealed record NumberRow(string Sample) : IMappingRow
{
    public required byte Byte { get; init; }

    public required sbyte SByte { get; init; }

    public required short Int16 { get; init; }

    public required ushort UInt16 { get; init; }

    public required int Int32 { get; init; }

    public required uint UInt32 { get; init; }

    public required long Int64 { get; init; }

    public required ulong UInt64 { get; init; }

    public required Int128 Int128 { get; init; }

    public required UInt128 UInt128 { get; init; }

    public required Half Half { get; init; }

    public required float Single { get; init; }

    public required double Double { get; init; }

    public required decimal Decimal { get; init; }

    public required DynamoDbNumber Exact { get; init; }

    public byte? OptionalByte { get; init; }

    public sbyte? OptionalSByte { get; init; }

    public short? OptionalInt16 { get; init; }

    public ushort? OptionalUInt16 { get; init; }

    public int? OptionalInt32 { get; init; }

    public uint? OptionalUInt32 { get; init; }

    public long? OptionalInt64 { get; init; }

    public ulong? OptionalUInt64 { get; init; }

    public Int128? OptionalInt128 { get; init; }

    public UInt128? OptionalUInt128 { get; init; }

    public Half? OptionalHalf { get; init; }

    public float? OptionalSingle { get; init; }

    public double? OptionalDouble { get; init; }

    public decimal? OptionalDecimal { get; init; }

    public DynamoDbNumber? OptionalExact { get; init; }

    /// <summary>Copies every number to its nullable neighbour.</summary>
    public NumberRow WithOptionals() => this with
    {
        OptionalByte = Byte,
        OptionalSByte = SByte,
        OptionalInt16 = Int16,
        OptionalUInt16 = UInt16,
        OptionalInt32 = Int32,
        OptionalUInt32 = UInt32,
        OptionalInt64 = Int64,
        OptionalUInt64 = UInt64,
        OptionalInt128 = Int128,
        OptionalUInt128 = UInt128,
        OptionalHalf = Half,
        OptionalSingle = Single,
        OptionalDouble = Double,
        OptionalDecimal = Decimal,
        OptionalExact = Exact,
    };
}
