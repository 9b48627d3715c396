using Monotable.Keys;
using Monotable.TestSupport;

namespace Monotable.Tests.Keys;

/// <summary>The zone of a process is one for all threads, so these run while no other test does.</summary>
[Collection(nameof(TimeZoneTests))]
[CollectionDefinition(nameof(TimeZoneTests), DisableParallelization = true)]
public sealed class TimeZoneTests : IDisposable
{
    private readonly string? _before = Environment.GetEnvironmentVariable("TZ");

    public TimeZoneTests() => UseZone("America/St_Johns");

    public void Dispose() => UseZone(_before);

    [Fact]
    public void Texts_are_in_UTC_in_a_zone_that_is_not() => Seeded.Run(random =>
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The zone of a process cannot be set on Windows.");
        Assert.NotEqual(TimeSpan.Zero, TimeZoneInfo.Local.BaseUtcOffset);
        for (var round = 0; round < 2_000; round++)
        {
            // Near the ends of the calendar a local time cannot be converted without loss.
            var utc = new DateTime(random.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay), DateTimeKind.Utc);
            var text = Key(utc);
            Assert.Equal(utc.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", System.Globalization.CultureInfo.InvariantCulture), text);
            Assert.Equal(text, Key(utc.ToLocalTime()));
            Assert.Equal(text, Key(new DateTimeOffset(utc).ToLocalTime()));

            var reader = new KeyReader(text);
            Assert.True(reader.TryPart(out DateTime read));
            Assert.Equal((utc.Ticks, DateTimeKind.Utc), (read.Ticks, read.Kind));

            reader = new KeyReader(text);
            Assert.True(reader.TryPart(out DateTimeOffset moment));
            Assert.Equal((utc.Ticks, TimeSpan.Zero), (moment.Ticks, moment.Offset));

            reader = new KeyReader(text.AsSpan(0, 7));
            Assert.True(reader.TryPart(out DateTime month, "yyyy-MM"));
            Assert.Equal((new DateTime(utc.Year, utc.Month, 1).Ticks, DateTimeKind.Utc), (month.Ticks, month.Kind));
        }
    });

    private static string Key(DateTime value)
    {
        var writer = new KeyWriter(stackalloc char[64]);
        writer.Part(value);
        return writer.Finish();
    }

    private static string Key(DateTimeOffset value)
    {
        var writer = new KeyWriter(stackalloc char[64]);
        writer.Part(value);
        return writer.Finish();
    }

    private static void UseZone(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }
}
