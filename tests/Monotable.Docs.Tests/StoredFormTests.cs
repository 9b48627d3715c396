using Monotable.Keys;
using Monotable.Mapping;
using Monotable.Protocol;

namespace Monotable.Docs.Tests;

public sealed class StoredFormTests
{
    private const string Path = "docs/reference/stored-form.md";

    private delegate void PartWriter(ref KeyWriter key);

    [Fact]
    public void The_examples_of_values_are_what_is_written()
    {
        string[] rows =
        [
            Row<string, StringCodec>("\"a#b $1\"", "a#b $1", static (ref KeyWriter key) => key.Part("a#b $1")),
            Row<bool, BooleanCodec>("true", true, static (ref KeyWriter key) => key.Part(true)),
            Row<byte, ByteCodec>("(byte)7", (byte)7, static (ref KeyWriter key) => key.Part((byte)7)),
            Row<int, Int32Codec>("42", 42, static (ref KeyWriter key) => key.Part(42)),
            Row<int, Int32Codec>("-1", -1, static (ref KeyWriter key) => key.Part(-1)),
            Row<long, Int64Codec>("42L", 42L, static (ref KeyWriter key) => key.Part(42L)),
            Row<double, DoubleCodec>("1.5", 1.5, static (ref KeyWriter key) => key.Part(1.5)),
            Row<double, DoubleCodec>("-1.5", -1.5, static (ref KeyWriter key) => key.Part(-1.5)),
            Row<decimal, DecimalCodec>("0m", 0m, static (ref KeyWriter key) => key.Part(0m)),
            Row<decimal, DecimalCodec>("12.50m", 12.50m, static (ref KeyWriter key) => key.Part(12.50m)),
            Row<decimal, DecimalCodec>("-0.05m", -0.05m, static (ref KeyWriter key) => key.Part(-0.05m)),
            Row<Guid, GuidCodec>("Guid.Empty", Guid.Empty, static (ref KeyWriter key) => key.Part(Guid.Empty)),
            Row<DateTime, DateTimeCodec>("DateTime.UnixEpoch", DateTime.UnixEpoch, static (ref KeyWriter key) => key.Part(DateTime.UnixEpoch)),
            Row<DateOnly, DateOnlyCodec>(
                "new DateOnly(2025, 3, 1)", new DateOnly(2025, 3, 1), static (ref KeyWriter key) => key.Part(new DateOnly(2025, 3, 1))),
            Row<TimeOnly, TimeOnlyCodec>("new TimeOnly(9, 30)", new TimeOnly(9, 30), static (ref KeyWriter key) => key.Part(new TimeOnly(9, 30))),
            Row<TimeSpan, TimeSpanCodec>(
                "TimeSpan.FromSeconds(1)", TimeSpan.FromSeconds(1), static (ref KeyWriter key) => key.Part(TimeSpan.FromSeconds(1))),
            Row<byte[], BytesCodec>("new byte[] { 1, 254 }", new byte[] { 1, 254 }, static (ref KeyWriter key) => key.Part(new byte[] { 1, 254 })),
        ];

        Assert.Equal(RowsOf("## Examples"), rows);
    }

    [Fact]
    public async Task The_example_of_an_item_is_what_is_stored()
    {
        var harness = SnippetRunner.Load(Documentation.Load("docs/guide/getting-started.md"));
        var stored = await (Task<Item>)harness.GetMethod("StoredOrderAsync")!.Invoke(null, null)!;

        Assert.Equal(DynamoDbJson.Parse(JsonOf(Documentation.Load(Path))), stored);
    }

    private static string JsonOf(Page page) =>
        string.Join('\n', page.Lines.SkipWhile(static line => line != "```json").Skip(1).TakeWhile(static line => line != "```"));

    private static string Row<T, TCodec>(string text, T value, PartWriter write)
        where TCodec : struct, IValueCodec<T>
    {
        var stored = StoredValue.Of<T, TCodec>(value);
        var shown = stored.Type switch
        {
            AttributeType.String => stored.AsString(),
            AttributeType.Number => stored.AsNumber().ToString(),
            AttributeType.Boolean => stored.AsBoolean() ? "true" : "false",
            _ => Convert.ToBase64String(stored.AsBinary().Span),
        };
        return $"| `{text}` | {stored.Type.ToCode()} `{shown}` | `{TextOf(write)}` |";
    }

    private static string TextOf(PartWriter write)
    {
        var key = new KeyWriter(stackalloc char[KeyWriter.StackLength]);
        write(ref key);
        return key.Finish();
    }

    // The rows of the table under a heading, without its own two.
    private static IEnumerable<string> RowsOf(string heading) => Documentation.Load(Path).Lines
        .SkipWhile(line => line != heading)
        .SkipWhile(static line => !line.StartsWith('|'))
        .TakeWhile(static line => line.StartsWith('|'))
        .Skip(2);
}
