using System.Numerics;
using System.Runtime.CompilerServices;

namespace Monotable.Protocol;

/// <summary>Decimal digit arithmetic on unsigned integers, and its digits as UTF-16 or UTF-8 text.</summary>
internal static class DynamoDbNumberDigits
{
    /// <summary>The largest number of decimal digits that always fits an <see cref="ulong"/>.</summary>
    internal const int ULongDigitsMax = 19;

    // An array, not a span over constant data: without the optimiser every use of such a span allocates.
    private static readonly ulong[] Powers =
    [
        1,
        10,
        100,
        1_000,
        10_000,
        100_000,
        1_000_000,
        10_000_000,
        100_000_000,
        1_000_000_000,
        10_000_000_000,
        100_000_000_000,
        1_000_000_000_000,
        10_000_000_000_000,
        100_000_000_000_000,
        1_000_000_000_000_000,
        10_000_000_000_000_000,
        100_000_000_000_000_000,
        1_000_000_000_000_000_000,
        10_000_000_000_000_000_000,
    ];

    private static ReadOnlySpan<byte> Pairs =>
        "0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849"u8 +
        "5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"u8;

    /// <summary>10 to the power <paramref name="power"/>, which is 0 to 19.</summary>
    internal static ulong PowerOf10(int power) => Powers[power];

    /// <summary>10 to the power <paramref name="power"/>, which is 0 to 38.</summary>
    internal static UInt128 WidePowerOf10(int power)
    {
        if (power <= ULongDigitsMax)
        {
            return Powers[power];
        }

        var upper = Math.BigMul(Powers[ULongDigitsMax], Powers[power - ULongDigitsMax], out var lower);
        return new UInt128(upper, lower);
    }

    /// <summary>The number of decimal digits of <paramref name="value"/>; 0 for 0.</summary>
    internal static int Count(ulong value)
    {
        // 1233 / 4096 approximates log10(2); the comparison corrects the estimate, which is never too high by more than one.
        var estimate = ((64 - BitOperations.LeadingZeroCount(value)) * 1233) >> 12;
        return estimate < Powers.Length && value >= Powers[estimate] ? estimate + 1 : estimate;
    }

    /// <summary>The number of decimal digits of <paramref name="value"/>, which is below 10 to the power 39; 0 for 0.</summary>
    internal static int Count(UInt128 value)
    {
        var upper = (ulong)(value >> 64);
        if (upper == 0)
        {
            return Count((ulong)value);
        }

        var estimate = ((128 - BitOperations.LeadingZeroCount(upper)) * 1233) >> 12;
        return value >= WidePowerOf10(estimate) ? estimate + 1 : estimate;
    }

    /// <summary>Divides <paramref name="value"/>, which is not 0, by 10 while nothing is lost, and returns how often.</summary>
    internal static int TrimTrailingZeros(ref ulong value)
    {
        var trimmed = 0;

        // An odd number has no trailing zero: half of all values cost one test of a bit.
        while ((value & 1) == 0)
        {
            var quotient = value / 10;
            if (quotient * 10 != value)
            {
                break;
            }

            value = quotient;
            trimmed++;
        }

        return trimmed;
    }

    /// <summary>Divides <paramref name="value"/>, which is not 0, by 10 while nothing is lost, and returns how often.</summary>
    internal static int TrimTrailingZeros(ref UInt128 value)
    {
        var trimmed = 0;
        while ((ulong)(value >> 64) != 0)
        {
            if (!IsMultipleOf10(value))
            {
                return trimmed;
            }

            value /= 10;
            trimmed++;
        }

        var narrow = (ulong)value;
        trimmed += TrimTrailingZeros(ref narrow);
        value = narrow;
        return trimmed;
    }

    /// <summary>The character code of a UTF-16 or UTF-8 code unit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Code<TChar>(TChar unit)
        where TChar : unmanaged
    {
        return typeof(TChar) == typeof(byte) ? Unsafe.BitCast<TChar, byte>(unit) : Unsafe.BitCast<TChar, char>(unit);
    }

    /// <summary>The UTF-16 or UTF-8 code unit of an ASCII character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TChar Unit<TChar>(uint code)
        where TChar : unmanaged
    {
        return typeof(TChar) == typeof(byte) ? Unsafe.BitCast<byte, TChar>((byte)code) : Unsafe.BitCast<char, TChar>((char)code);
    }

    /// <summary>Fills <paramref name="destination"/> with the digits of <paramref name="value"/>, with zeros on the left.</summary>
    internal static void Write<TChar>(UInt128 value, Span<TChar> destination)
        where TChar : unmanaged
    {
        if ((ulong)(value >> 64) == 0)
        {
            Write((ulong)value, destination);
            return;
        }

        var (high, low) = UInt128.DivRem(value, Powers[ULongDigitsMax]);
        var split = destination.Length - ULongDigitsMax;
        Write((ulong)high, destination[..split]);
        Write((ulong)low, destination[split..]);
    }

    private static void Write<TChar>(ulong value, Span<TChar> destination)
        where TChar : unmanaged
    {
        var position = destination.Length;
        while (position >= 2)
        {
            var quotient = value / 100;
            var pair = (int)(value - (quotient * 100)) * 2;
            destination[--position] = Unit<TChar>(Pairs[pair + 1]);
            destination[--position] = Unit<TChar>(Pairs[pair]);
            value = quotient;
        }

        if (position == 1)
        {
            destination[0] = Unit<TChar>('0' + (uint)value);
        }
    }

    private static bool IsMultipleOf10(UInt128 value)
    {
        // 2^64 leaves 6 when divided by 10, so the remainder needs no 128-bit division.
        var upper = (ulong)(value >> 64);
        var lower = (ulong)value;
        return (lower & 1) == 0 && (((upper % 10) * 6) + (lower % 10)) % 10 == 0;
    }
}
