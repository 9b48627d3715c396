using System.Text;

namespace Monotable.Wire.Tests;

public sealed class Crc32Tests
{
    // Check values of CRC-32/ISO-HDLC, and of the service's answer to a wrong method.
    [Theory]
    [InlineData("", 0u)]
    [InlineData("a", 0xE8B7BE43u)]
    [InlineData("123456789", 0xCBF43926u)]
    [InlineData("<UnknownOperationException/>\n", 3552371480u)]
    public void Agrees_with_known_values(string text, uint checksum) => Assert.Equal(checksum, Crc32.Of(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Every_way_to_compute_it_gives_the_same_for_every_length()
    {
        var bytes = new byte[700];
        new Random(1).NextBytes(bytes);
        for (var length = 0; length <= bytes.Length; length++)
        {
            Assert.Equal(~Crc32.ByTables(uint.MaxValue, bytes.AsSpan(0, length)), Crc32.Of(bytes.AsSpan(0, length)));
        }
    }
}
