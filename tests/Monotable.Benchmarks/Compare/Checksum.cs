using System.Globalization;

namespace Monotable.Benchmarks.Compare;

/// <summary>CRC-32, as the service sends it.</summary>
internal static class Checksum
{
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ (0xEDB88320 & (0 - (crc & 1)));
            }
        }

        return (~crc).ToString(CultureInfo.InvariantCulture);
    }
}
