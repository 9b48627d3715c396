using System.Text;
using Monotable.Engine.Model;
using Monotable.Protocol;
using Monotable.TestSupport;

namespace Monotable.Engine.Tests;

/// <summary>A string has two forms, of .NET and of UTF-8; nothing but memory tells them apart.</summary>
public sealed class StringFormTests
{
    private const int Rounds = 3_000;

    [Fact]
    public void A_long_string_stays_in_UTF8_and_a_short_one_does_not()
    {
        var text = new string('a', AttributeValue.ShortUtf8BytesMax);

        Assert.False(AttributeValue.StringUtf8(Encoding.UTF8.GetBytes(text)).TryGetUtf8(out _));
        Assert.True(AttributeValue.StringUtf8(Encoding.UTF8.GetBytes(text + "b")).TryGetUtf8(out var utf8));
        Assert.Equal(text + "b", Encoding.UTF8.GetString(utf8));
        Assert.False(AttributeValue.String(text + "b").TryGetUtf8(out _));
        Assert.False(AttributeValue.Binary("a binary value that is as long as a string"u8).TryGetUtf8(out _));
    }

    [Fact]
    public void A_string_of_code_stays_the_object_that_it_is()
    {
        var text = new string('a', 1_000);

        Assert.Same(text, AttributeValue.String(text).AsString());
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_no_string() =>
        Assert.Throws<ArgumentException>(static () => AttributeValue.StringUtf8([(byte)'a', 0xC3, 0x28]));

    [Fact]
    public void Both_forms_are_one_value() => Seeded.Run(static random =>
    {
        for (var round = 0; round < Rounds; round++)
        {
            var text = Text(random);
            var (text16, text8) = (AttributeValue.String(text), AttributeValue.StringUtf8(Encoding.UTF8.GetBytes(text)));

            Assert.Equal(text, text8.AsString());
            Assert.True(text16 == text8 && text8 == text16 && text8 == Utf8(text));
            Assert.Equal(text16.GetHashCode(), text8.GetHashCode());
            Assert.Equal(ItemSize.Of(text16), ItemSize.Of(text8));
            Assert.Equal(text16.ToString(), text8.ToString());
            Assert.Equal(EntryKey.HashOf([text16]), EntryKey.HashOf([text8]));
            Assert.Equal(0, AttributeOrder.Compare(text16, text8));
            Assert.Equal(Item.Create(("a", text16)), Item.Create(("a", text8)));
            Assert.NotEqual(text8, AttributeValue.Binary(Encoding.UTF8.GetBytes(text)));
        }
    });

    [Fact]
    public void Different_strings_differ_and_sort_the_same_in_every_form() => Seeded.Run(static random =>
    {
        for (var round = 0; round < Rounds; round++)
        {
            var left = Text(random);
            var right = random.Next(2) == 0 ? Text(random) : Changed(random, left);
            var expected = Math.Sign(Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right)));

            foreach (var (a, b) in Forms(left, right))
            {
                Assert.Equal(expected, Math.Sign(AttributeOrder.Compare(a, b)));
                Assert.Equal(expected == 0, a == b);
            }
        }
    });

    [Fact]
    public void A_lone_surrogate_of_code_is_no_text_of_the_wire()
    {
        var lone = AttributeValue.String("a string that is long enough, with half a pair: \uD800");
        var wire = Utf8("a string that is long enough, with half a pair: \uFFFD");

        Assert.NotEqual(lone, wire);
        Assert.NotEqual(wire, lone);
        Assert.NotEqual(0, AttributeOrder.Compare(lone, wire));
        Assert.Equal(-AttributeOrder.Compare(lone, wire), AttributeOrder.Compare(wire, lone));
    }

    [Fact]
    public void A_reader_copies_the_same_characters_of_either_form() => Seeded.Run(static random =>
    {
        Span<char> buffer = stackalloc char[400];
        for (var round = 0; round < Rounds; round++)
        {
            var text = Text(random);
            foreach (var value in (ReadOnlySpan<AttributeValue>)[text, Utf8(text)])
            {
                var room = buffer[..random.Next(buffer.Length)];
                var reader = new ItemFormatReader(Item.Create(("a", value)));
                reader.BeginMap();
                Assert.True(reader.NextEntry(out _));

                Assert.Equal(text.Length <= room.Length, reader.TryReadChars(room, out var length));
                Assert.Equal(text.Length, length);
                if (length <= room.Length)
                {
                    Assert.Equal(text, room[..length].ToString());
                }
                else
                {
                    Assert.Equal(text, reader.ReadString());
                }
            }
        }
    });

    private static AttributeValue Utf8(string text) => AttributeValue.StringUtf8(Encoding.UTF8.GetBytes(text));

    private static IEnumerable<(AttributeValue Left, AttributeValue Right)> Forms(string left, string right) =>
        [(left, right), (Utf8(left), Utf8(right)), (left, Utf8(right)), (Utf8(left), right)];

    // One to four bytes of UTF-8 a character, NUL and what JSON escapes, and all lengths around those at which something changes.
    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var left = random.Next(random.Next(2) == 0 ? 40 : 300); left > 0; left--)
        {
            var rune = random.Next(6) switch
            {
                0 => random.Next(0x80, 0x800),
                1 => random.Next(0xE000, 0x1_0000),
                2 => random.Next(0x1_0000, 0x11_0000),
                3 => "\0\"\\/\n\t"[random.Next(6)],
                _ => random.Next('a', 'z'),
            };
            text.Append(new Rune(rune));
        }

        return text.ToString();
    }

    private static string Changed(Random random, string text)
    {
        var runes = text.EnumerateRunes().ToList();
        var place = random.Next(runes.Count + 1);
        runes.Insert(place, new Rune(random.Next(0x1_0000, 0x11_0000)));
        return string.Concat(runes.Select(static rune => rune.ToString()));
    }
}
