using Monotable.Generators.Tests.Entities;
using Monotable.Protocol;

namespace Monotable.Generators.Tests;

/// <summary>Generated key structs.</summary>
public sealed class KeyTests
{
    [Fact]
    public void Keys_parse_back()
    {
        var everything = new EverythingKey(Guid.Empty, new DateTimeOffset(2025, 3, 1, 0, 0, 0, TimeSpan.Zero), -5, "a#b$");
        Assert.True(EverythingKey.TryParse(everything.ToItem(), out var read));
        Assert.Equal(everything, read);

        var part = new PartKey("ACME", Color.Blue, new(-1.5m), 7);
        Assert.True(PartKey.TryParse(part.ToItem(), out var readPart));
        Assert.Equal(part, readPart);

        var reading = new ReadingKey(-1, DateTime.UnixEpoch);
        Assert.True(ReadingKey.TryParse(reading.ToItem(), out var readReading));
        Assert.Equal(reading, readReading);
        Assert.True(SettingKey.TryParse(new SettingKey().ToItem(), out _));
    }

    [Fact]
    public void Other_entities_keys_do_not_parse()
    {
        var part = new PartKey("ACME", Color.Blue, new(1), 7).ToItem();
        Assert.False(ReadingKey.TryParse(part, out _));
        Assert.False(PartKey.TryParse(part.With("range", "Blue#P5001#7"), out _));
        Assert.False(PartKey.TryParse(part.With("range", "Green#P5001#00000000000000000007"), out _));
        Assert.False(PartKey.TryParse(part.With("range", 5), out _));
        Assert.False(PartKey.TryParse(part.Without("id"), out _));
    }

    [Fact]
    public void Constants_of_one_value_have_one_key()
    {
        Assert.Equal(new PartKey("A", Color.Red, default, 1).ToItem(), new PartKey("A", Color.Rouge, default, 1).ToItem());
    }

    [Fact]
    public void The_identity_holds_what_follows_from_the_key()
    {
        var identity = new ReadingKey(5, DateTime.UnixEpoch).ToIdentity();
        Assert.Equal(Item.Create(("kind", "Reading"), ("Sensor", 5), ("At", "1970-01-01T00:00:00.0000000Z")), identity);
    }
}
