using System.Text;
using Monotable.TestSupport;

namespace Monotable.Wire.Tests;

/// <summary>Changes single bytes of JSON: a reader reads the result or refuses it, and does nothing else.</summary>
internal static class ChangedBytes
{
    /// <param name="rounds">How often.</param>
    /// <param name="next">Makes the JSON to change.</param>
    /// <param name="read">Reads it.</param>
    public static void Check(int rounds, Func<Random, byte[]> next, Action<byte[]> read) => Seeded.Run(random =>
    {
        for (var round = 0; round < rounds; round++)
        {
            var json = next(random);
            json[random.Next(json.Length)] = (byte)random.Next(256);
            try
            {
                read(json);
            }
            catch (DynamoDbJsonException)
            {
                // Refused as it should be.
            }
            catch (Exception exception)
            {
                Assert.Fail($"Round {round}: {Encoding.UTF8.GetString(json)} gave {exception}");
            }
        }
    });
}
