using System.Globalization;
using System.Text;
using System.Text.Json;
using Monotable.Protocol;
using Monotable.TestSupport;

namespace Monotable.Wire;

/// <summary>The reader's short ways for what the service usually writes give what the long ways give, which white space leads to.</summary>
public sealed class PlainJsonTests
{
    private static readonly AttributeNames Names = new("v");

    [Fact]
    public void Numbers_are_the_same_however_they_are_spelled() => Seeded.Run(random =>
    {
        for (var round = 0; round < 20_000; round++)
        {
            var text = NumberText(random);
            if (!DynamoDbNumber.TryParse(text, out var number))
            {
                Assert.Throws<DynamoDbJsonException>(() => Read(text, "", static (ref JsonItemReader reader) => Number(ref reader)));
                Assert.False(Read(text, "", static (ref JsonItemReader reader) => reader.TryReadInt64(out _), isWhole: false));
                Assert.False(Read(text, "", static (ref JsonItemReader reader) => reader.TryReadDecimal(out _), isWhole: false));
                Assert.False(Read(text, "", static (ref JsonItemReader reader) => reader.TryReadDouble(out _), isWhole: false));
                continue;
            }

            foreach (var space in (string[])["", " "])
            {
                Assert.Equal(number.TryToInt64(out var integer) ? integer : null, Read(text, space, Integer));
                Assert.Equal(number.ToDouble(), Read(text, space, Double));
                Assert.Equal(
                    number.TryToDecimal(out var exact) ? decimal.GetBits(exact) : null,
                    Read(text, space, Decimal) is { } read ? decimal.GetBits(read) : null);
            }
        }
    });

    [Fact]
    public void Texts_are_the_same_with_any_character_at_any_place() => Seeded.Run(random =>
    {
        var characters = "\"\\\t\n\u0000\u001f \u007f\u0080äé€ﬁ~!";
        for (var length = 0; length < 140; length++)
        {
            var text = new string('x', length).ToCharArray();
            for (var changes = random.Next(3); changes > 0 && length > 0; changes--)
            {
                text[random.Next(length)] = characters[random.Next(characters.Length)];
            }

            var expected = new string(text);
            foreach (var quoted in (string[])[JsonSerializer.Serialize(expected), Relaxed(expected)])
            {
                Assert.Equal(expected, Text(quoted, "", padding: 0));
                Assert.Equal(expected, Text(quoted, "", padding: 64));
                Assert.Equal(expected, Text(quoted, " ", padding: 64));
            }
        }
    });

    [Theory]
    [InlineData("\"a\tb\"")]
    [InlineData("\"a\u0001\"")]
    [InlineData("\"a")]
    public void A_text_with_a_bare_control_character_or_without_an_end_is_refused(string quoted)
    {
        Assert.Throws<DynamoDbJsonException>(() => Text(quoted, "", padding: 0));
        Assert.Throws<DynamoDbJsonException>(() => Text(quoted, "", padding: 64));
    }

    [Fact]
    public void Attributes_are_found_in_every_order_and_whatever_is_absent() => Seeded.Run(random =>
    {
        string[] all = ["Name", "City", "Na", "ä", "q\"uote", "z"];
        var names = new AttributeNames(all);
        for (var round = 0; round < 3_000; round++)
        {
            var present = random.GetItems(["unknown", "Names", .. all], random.Next(8)).Distinct().ToArray();
            var json = "{" + string.Join(',', present.Select((name, i) => $"{JsonSerializer.Serialize(name)}:{{\"N\":\"{i}\"}}")) + "}";
            var reader = new JsonItemReader(Encoding.UTF8.GetBytes(json));
            reader.BeginMap();
            var place = -1;
            for (var i = 0; i < present.Length; i++)
            {
                Assert.True(reader.NextAttribute(names, ref place));
                Assert.Equal(Array.IndexOf(all, present[i]), place);
                Assert.Equal(i, reader.ReadNumber());
            }

            Assert.False(reader.NextAttribute(names, ref place));
            Assert.True(reader.IsComplete);
        }
    });

    private delegate T ValueReader<out T>(ref JsonItemReader reader);

    private static T Read<T>(string text, string space, ValueReader<T> read, bool isWhole = true)
    {
        var json = $"{{\"v\"{space}:{space}{{\"N\"{space}:{space}\"{text}\"{space}}}{space}}}";
        var reader = new JsonItemReader(Encoding.UTF8.GetBytes(json));
        reader.BeginMap();
        var place = -1;
        Assert.True(reader.NextAttribute(Names, ref place));
        var value = read(ref reader);
        if (isWhole)
        {
            Assert.False(reader.NextAttribute(Names, ref place));
            Assert.True(reader.IsComplete);
        }

        return value;
    }

    private static string Text(string quoted, string space, int padding)
    {
        var json = $"{{\"v\":{{\"S\":{space}{quoted}{space}}}}}" + new string(' ', padding);
        var reader = new JsonItemReader(Encoding.UTF8.GetBytes(json));
        reader.BeginMap();
        var place = -1;
        Assert.True(reader.NextAttribute(Names, ref place));
        var ahead = reader;
        Span<char> buffer = stackalloc char[256];
        Assert.True(ahead.TryReadChars(buffer, out var length));
        Assert.False(reader.TryReadChars(buffer[..Math.Max(0, length - 1)], out _) && length > 0);
        var text = length > 0 ? reader.ReadString() : "";
        Assert.Equal(text, buffer[..length].ToString());
        return text;
    }

    private static DynamoDbNumber Number(ref JsonItemReader reader) => reader.ReadNumber();

    private static long? Integer(ref JsonItemReader reader) => reader.TryReadInt64(out var value) ? value
        : reader.ReadNumber().TryToInt64(out value) ? value : null;

    private static decimal? Decimal(ref JsonItemReader reader) => reader.TryReadDecimal(out var value) ? value
        : reader.ReadNumber().TryToDecimal(out value) ? value : null;

    private static double Double(ref JsonItemReader reader) => reader.TryReadDouble(out var value) ? value : reader.ReadNumber().ToDouble();

    private static string Relaxed(string text) =>
        JsonSerializer.Serialize(text, new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    // Mostly numbers, of the lengths at which ways part, and now and then something that is none.
    private static string NumberText(Random random)
    {
        var digits = string.Concat(Enumerable.Range(0, random.Next(22)).Select(_ => random.Next(4) == 0 ? 0 : random.Next(10)));
        var text = random.Next(5) switch
        {
            0 => random.Next(-200, 200).ToString(CultureInfo.InvariantCulture),
            1 => digits.Insert(random.Next(digits.Length + 1), "."),
            2 => digits + "E" + random.Next(-5, 5).ToString(CultureInfo.InvariantCulture),
            _ => digits,
        };
        return random.Next(8) switch
        {
            0 => "-" + text,
            1 => text.Insert(random.Next(text.Length + 1), random.GetString("-+. x", 1)),
            _ => text,
        };
    }
}
