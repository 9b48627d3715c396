using Monotable.Protocol;

namespace Monotable.Specification.Tests.Mapping;

/// <summary>Numbers at the ends of their types, or at DynamoDB's where those are nearer.</summary>
internal static class NumberSamples
{
    // DynamoDB holds 38 digits; these types reach further.
    private static readonly Int128 Digits38 = Int128.MaxValue / 10;

    public static IReadOnlyList<NumberRow> All { get; } =
    [
        Lowest,
        Lowest.WithOptionals() with { Sample = "lowest, optional" },
        Highest,
        Highest.WithOptionals() with { Sample = "highest, optional" },
        Small,
        Zero,
    ];

    private static NumberRow Lowest => new("lowest")
    {
        Byte = byte.MinValue,
        SByte = sbyte.MinValue,
        Int16 = short.MinValue,
        UInt16 = ushort.MinValue,
        Int32 = int.MinValue,
        UInt32 = uint.MinValue,
        Int64 = long.MinValue,
        UInt64 = ulong.MinValue,
        Int128 = -Digits38,
        UInt128 = UInt128.MinValue,
        Half = Half.MinValue,
        Single = float.MinValue,
        Double = -9.99999999999999E125,
        Decimal = decimal.MinValue,
        Exact = DynamoDbNumber.Parse("-9.9999999999999999999999999999999999999E+125"),
    };

    private static NumberRow Highest => new("highest")
    {
        Byte = byte.MaxValue,
        SByte = sbyte.MaxValue,
        Int16 = short.MaxValue,
        UInt16 = ushort.MaxValue,
        Int32 = int.MaxValue,
        UInt32 = uint.MaxValue,
        Int64 = long.MaxValue,
        UInt64 = ulong.MaxValue,
        Int128 = Digits38,
        UInt128 = (UInt128)Digits38,
        Half = Half.MaxValue,
        Single = float.MaxValue,
        Double = 9.99999999999999E125,
        Decimal = decimal.MaxValue,
        Exact = DynamoDbNumber.Parse("9.9999999999999999999999999999999999999E+125"),
    };

    private static NumberRow Small => new("small")
    {
        Byte = 1,
        SByte = -1,
        Int16 = -1,
        UInt16 = 1,
        Int32 = -1,
        UInt32 = 1,
        Int64 = -1,
        UInt64 = 1,
        Int128 = -1,
        UInt128 = 1,
        Half = Half.Epsilon,
        Single = float.Epsilon,
        Double = 1E-130,
        Decimal = 0.0000000000000000000000000001m,
        Exact = DynamoDbNumber.Parse("-1E-130"),
        OptionalInt32 = 0,
        OptionalHalf = (Half)0.1,
        OptionalSingle = 0.1f,
        OptionalDouble = 0.1 + 0.2,
        OptionalDecimal = -1234567.8900m,
    };

    private static NumberRow Zero => new("zero")
    {
        Byte = 0,
        SByte = 0,
        Int16 = 0,
        UInt16 = 0,
        Int32 = 0,
        UInt32 = 0,
        Int64 = 0,
        UInt64 = 0,
        Int128 = 0,
        UInt128 = 0,
        Half = (Half)0,
        Single = 0,
        Double = 0,
        Decimal = 0,
        Exact = 0,
    };
}
