using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Arm = System.Runtime.Intrinsics.Arm;

namespace Monotable.Wire;

/// <summary>The checksum in <c>x-amz-crc32</c>: CRC-32 as in gzip.</summary>
/// <remarks>
/// On x86-64, 64 bytes at a time by carry-less multiplication (Gopal and others, "Fast CRC Computation for Generic Polynomials Using PCLMULQDQ
/// Instruction", Intel 2009); on ARM by its own instruction; elsewhere eight bytes at a time over eight tables.
/// </remarks>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;
    private const int FoldedBytesMin = 64;

    private static readonly uint[][] Tables = MakeTables();

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        if (Pclmulqdq.IsSupported && bytes.Length >= FoldedBytesMin)
        {
            var folded = bytes.Length & ~15;
            crc = Fold(crc, MemoryMarshal.Cast<byte, Vector128<ulong>>(bytes[..folded]));
            bytes = bytes[folded..];
        }

        return ~(Arm.Crc32.Arm64.IsSupported ? ByInstruction(crc, bytes) : ByTables(crc, bytes));
    }

    /// <summary>Goes on with eight bytes at a time over tables.</summary>
    internal static uint ByTables(uint crc, ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length >= 8)
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ crc;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = Tables[7][low & 0xFF] ^ Tables[6][(low >> 8) & 0xFF] ^ Tables[5][(low >> 16) & 0xFF] ^ Tables[4][low >> 24]
                ^ Tables[3][high & 0xFF] ^ Tables[2][(high >> 8) & 0xFF] ^ Tables[1][(high >> 16) & 0xFF] ^ Tables[0][high >> 24];
            bytes = bytes[8..];
        }

        foreach (var one in bytes)
        {
            crc = Tables[0][(crc ^ one) & 0xFF] ^ (crc >> 8);
        }

        return crc;
    }

    private static uint ByInstruction(uint crc, ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length >= 8)
        {
            crc = Arm.Crc32.Arm64.ComputeCrc32(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[8..];
        }

        foreach (var one in bytes)
        {
            crc = Arm.Crc32.ComputeCrc32(crc, one);
        }

        return crc;
    }

    // The constants are powers of x modulo the polynomial, bit-reflected, as the paper derives them for this polynomial.
    private static uint Fold(uint crc, ReadOnlySpan<Vector128<ulong>> blocks)
    {
        var byFour = Vector128.Create(0x1_5444_2BD4ul, 0x1_C6E4_1596ul);
        var byOne = Vector128.Create(0x1_7519_97D0ul, 0x0_CCAA_009Eul);
        var (a, b, c, d) = (blocks[0] ^ Vector128.CreateScalar((ulong)crc), blocks[1], blocks[2], blocks[3]);
        blocks = blocks[4..];
        while (blocks.Length >= 4)
        {
            a = Multiplied(a, byFour) ^ blocks[0];
            b = Multiplied(b, byFour) ^ blocks[1];
            c = Multiplied(c, byFour) ^ blocks[2];
            d = Multiplied(d, byFour) ^ blocks[3];
            blocks = blocks[4..];
        }

        a = Multiplied(a, byOne) ^ b;
        a = Multiplied(a, byOne) ^ c;
        a = Multiplied(a, byOne) ^ d;
        foreach (var block in blocks)
        {
            a = Multiplied(a, byOne) ^ block;
        }

        return Reduce(a, byOne);
    }

    private static Vector128<ulong> Multiplied(Vector128<ulong> value, Vector128<ulong> by) =>
        Pclmulqdq.CarrylessMultiply(value, by, 0x00) ^ Pclmulqdq.CarrylessMultiply(value, by, 0x11);

    /// <summary>From 128 bits to 64, to 32, and the rest of the division by Barrett's method.</summary>
    private static uint Reduce(Vector128<ulong> value, Vector128<ulong> byOne)
    {
        var low32 = Vector128.Create(0xFFFF_FFFFul, 0xFFFF_FFFFul);
        value = Sse2.ShiftRightLogical128BitLane(value, 8) ^ Pclmulqdq.CarrylessMultiply(value, byOne, 0x10);
        value = Sse2.ShiftRightLogical128BitLane(value, 4)
            ^ Pclmulqdq.CarrylessMultiply(value & low32, Vector128.CreateScalar(0x1_63CD_6124ul), 0x00);
        var barrett = Vector128.Create(0x1_DB71_0641ul, 0x1_F701_1641ul);
        var quotient = Pclmulqdq.CarrylessMultiply(value & low32, barrett, 0x10) & low32;
        value ^= Pclmulqdq.CarrylessMultiply(quotient, barrett, 0x00);
        return value.AsUInt32().GetElement(1);
    }

    private static uint[][] MakeTables()
    {
        var tables = new uint[8][];
        for (var table = 0; table < tables.Length; table++)
        {
            tables[table] = new uint[256];
            for (var index = 0; index < 256; index++)
            {
                tables[table][index] = table == 0 ? OfByte((uint)index) : Shift(tables, tables[table - 1][index]);
            }
        }

        return tables;
    }

    private static uint OfByte(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 0 ? value >> 1 : Polynomial ^ (value >> 1);
        }

        return value;
    }

    private static uint Shift(uint[][] tables, uint previous) => tables[0][previous & 0xFF] ^ (previous >> 8);
}
