using System.Text;
using System.Text.Json;
using Monotable.Formats;
using Monotable.Protocol;
using Monotable.TestSupport;

namespace Monotable.Wire.Tests;

/// <summary>Long strings of requests are kept in UTF-8: what they say, and what is no string, does not depend on that.</summary>
public sealed class LongTextTests
{
    private const int Rounds = 2_000;

    [Fact]
    public void A_long_text_stays_in_UTF8_with_and_without_escapes()
    {
        var plain = Read("\"a text of more than a few words, as it came\"");
        var escaped = Read("\"a text of more than a few words,\\n\\u0000\\\"as\\\" it came \\uD83D\\uDE00\"");

        Assert.True(plain.TryGetUtf8(out _));
        Assert.True(escaped.TryGetUtf8(out var utf8));
        Assert.Equal("a text of more than a few words,\n\0\"as\" it came \U0001F600", Encoding.UTF8.GetString(utf8));
    }

    [Fact]
    public void A_text_reads_as_the_JSON_reader_reads_it_and_is_written_as_a_text_of_code_is() => Seeded.Run(static random =>
    {
        for (var round = 0; round < Rounds; round++)
        {
            var text = Text(random);
            var value = Read(Spelled(random, text));

            Assert.Equal(text, value.AsString());
            Assert.Equal(AttributeValue.String(text), value);
            Assert.Equal(Written(AttributeValue.String(text)), Written(value));
        }
    });

    [Theory]
    [InlineData("\"a text of more than a few words, with half a pair: \\uD800\"")]
    [InlineData("\"a text of more than a few words, with the other half: \\uDC00.\"")]
    [InlineData("\"\\uD800\"")]
    public void Half_a_pair_is_no_text(string json) => Assert.Throws<DynamoDbJsonException>(() => Read(json));

    [Theory]
    [InlineData(0)]
    [InlineData(60)]
    public void Bytes_that_are_not_UTF8_are_no_text(int before)
    {
        byte[] body = [.. Body($"\"{new string('a', before)}"), 0xC3, 0x28, .. "\"}}}"u8];

        Assert.Throws<DynamoDbJsonException>(() => LenientRequestReader.PutItem(body));
    }

    [Fact]
    public void Names_are_the_same_objects_again_and_never_mistaken() => Seeded.Run(static random =>
    {
        for (var round = 0; round < Rounds; round++)
        {
            var name = string.Concat(Enumerable.Range(0, random.Next(1, 80)).Select(_ => (char)random.Next('a', 'd')));

            Assert.Equal(name, WireName(name));
        }

        Assert.Same(WireName("placedAt"), WireName("placedAt"));
        Assert.Equal("größe", WireName("größe"));
        Assert.Throws<DynamoDbJsonException>(static () =>
            LenientRequestReader.PutItem([.. """{"Item":{"n"""u8, 0xC3, 0x28, .. "\":{\"S\":\"a\"}}}"u8]));
    });

    [Fact]
    public void An_answer_has_the_bytes_that_a_codec_writes() => Seeded.Run(static random =>
    {
        for (var round = 0; round < Rounds; round++)
        {
            var text = Read(Spelled(random, Text(random)));
            var item = Item.Create(("n:" + Text(random), Text(random)), ("v", text), ("r", new RandomItems(random).Next()));

            Assert.Equal(DynamoDbJson.WriteText(item), WireText.Write(json =>
            {
                ItemText.Write(json, item);
                json.Flush();
            }));
        }
    });

    [Fact]
    public void An_answer_is_written_as_its_writer_wants_it()
    {
        var item = Item.Create(("v", "größer"));
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true });

        ItemText.Write(json, item);
        json.Flush();

        Assert.Contains("\\u00F6", Encoding.UTF8.GetString(buffer.WrittenSpan), StringComparison.Ordinal);
        Assert.Contains("\n", Encoding.UTF8.GetString(buffer.WrittenSpan), StringComparison.Ordinal);
    }

    private static string WireName(string name)
    {
        var (_, item) = LenientRequestReader.PutItem(WireText.Utf8($$$$"""{"TableName":"t","Item":{"{{{{name}}}}":{"S":"a"}}}"""));
        return item.AsSpan()[0].Key;
    }

    private static AttributeValue Read(string json) => LenientRequestReader.PutItem([.. Body(json), .. "}}}"u8]).Item["v"];

    private static byte[] Body(string json) => WireText.Utf8($$$"""{"TableName":"t","Item":{"v":{"S":{{{json}}}""");

    private static string Written(AttributeValue value) => WireText.Write(json =>
    {
        var writer = JsonItemWriter.ForValue(json);
        writer.WriteValue(value);
        json.Flush();
    });

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var left = random.Next(200); left > 0; left--)
        {
            text.Append(new Rune(random.Next(5) switch
            {
                0 => random.Next(0x80, 0x800),
                1 => random.Next(0xE000, 0x1_0000),
                2 => random.Next(0x1_0000, 0x11_0000),
                3 => "\0\"\\/\n\t\u007F"[random.Next(7)],
                _ => random.Next('a', 'z'),
            }));
        }

        return text.ToString();
    }

    // As JSON demands, or with every character escaped.
    private static string Spelled(Random random, string text) => random.Next(2) == 0
        ? JsonSerializer.Serialize(text, WireText.Relaxed)
        : "\"" + string.Concat(text.Select(static unit => $"\\u{(int)unit:X4}")) + "\"";
}
