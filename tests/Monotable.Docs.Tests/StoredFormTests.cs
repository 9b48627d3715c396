using Monotable.Keys;
using Monotable.Protocol;

namespace Monotable.Docs.Tests;

public sealed class StoredFormTests
{
    private const string Path = "docs/reference/stored-form.md";

    private delegate void PartWriter(ref KeyWriter key);

    [Fact]
    public void The_examples_of_key_parts_are_what_the_writer_writes()
    {
        (string Value, PartWriter Write)[] examples =
        [
            ("\"a#b $1\"", static (ref KeyWriter key) => key.Part("a#b $1")),
            ("true", static (ref KeyWriter key) => key.Part(true)),
            ("(byte)7", static (ref KeyWriter key) => key.Part((byte)7)),
            ("42", static (ref KeyWriter key) => key.Part(42)),
            ("-1", static (ref KeyWriter key) => key.Part(-1)),
            ("42L", static (ref KeyWriter key) => key.Part(42L)),
            ("1.5", static (ref KeyWriter key) => key.Part(1.5)),
            ("-1.5", static (ref KeyWriter key) => key.Part(-1.5)),
            ("0m", static (ref KeyWriter key) => key.Part(0m)),
            ("12.50m", static (ref KeyWriter key) => key.Part(12.50m)),
            ("-0.05m", static (ref KeyWriter key) => key.Part(-0.05m)),
            ("new DateOnly(2025, 3, 1)", static (ref KeyWriter key) => key.Part(new DateOnly(2025, 3, 1))),
            ("new TimeOnly(9, 30)", static (ref KeyWriter key) => key.Part(new TimeOnly(9, 30))),
            ("TimeSpan.FromSeconds(1)", static (ref KeyWriter key) => key.Part(TimeSpan.FromSeconds(1))),
            ("new byte[] { 1, 254 }", static (ref KeyWriter key) => key.Part([1, 254])),
            ("Guid.Empty", static (ref KeyWriter key) => key.Part(Guid.Empty)),
        ];

        Assert.Equal(RowsOf("## Examples"), examples.Select(static example => $"| `{example.Value}` | `{TextOf(example.Write)}` |"));
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
