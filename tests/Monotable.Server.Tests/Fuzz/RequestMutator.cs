using System.Text;
using System.Text.Json.Nodes;

namespace Monotable.Server.Tests;

/// <summary>Makes wrong requests of right ones: as trees, so that they stay JSON and reach the rules, and as bytes, so that they may not.</summary>
internal sealed class RequestMutator(Random random)
{
    private const int LongTextLengthMax = 200_000;

    private static readonly string[] Names =
    [
        "S", "N", "B", "SS", "NS", "BS", "L", "M", "BOOL", "NULL", "TableName", "Key", "Item", "Limit",
        "Select", "pk", "sk", "", ":v", "#n", "\u0000", "\ud83d",
    ];

    private static readonly string[] Texts =
    [
        "", " ", "a", "1",
        "-0", "1e400", "1E-400", "1e99999999999", "NaN", "0x10", "٣", "99999999999999999999999999999999999999999", "===", "AAA", "\ud800",
        "\udc00x", "\u0000", "arn:aws:dynamodb:us-east-1:000000000000:table/tab", "arn:aws:dynamodb:::", "SET", "SET a", "a.b.c[0][99999999999]",
        "((((((((((a", "size(size(a))", ":v = :v AND", "#n", "\"", "'", "--", "ALL_OLD", "INDEXES", "HASH", "tab", "idx",
        "a = :a AND a = :a", "NOT NOT NOT a = b", "SET a = a + a + a", "REMOVE a, a", "ADD a a", "pk", "sk", "g",
    ];

    private static readonly string[] Tokens =
    [
        "{", "}", "[", "]", ",", ":", "\"", "null", "true", "-", "1e400", "123456789012345678901234567890", "\\ud800", "\\u0000", "/**/", "\u00ff",
        "{\"S\":", "[[[[",
    ];

    /// <summary>Changes a request once or a few times.</summary>
    public byte[] Mutate(string json)
    {
        var tree = JsonNode.Parse(json)!;
        for (var count = random.Next(0, 4); count > 0; count--)
        {
            MutateTree(tree);
        }

        var text = WriteTree(tree);
        return random.Next(3) == 0 ? MutateBytes(text) : text;
    }

    /// <summary>Makes bytes of no kind.</summary>
    public byte[] RandomBytes()
    {
        var bytes = new byte[random.Next(0, 300)];
        random.NextBytes(bytes);
        return bytes;
    }

    /// <summary>Makes JSON that is deep rather than wide.</summary>
    public byte[] Deep()
    {
        var depth = random.Next(1, 100_000);
        var (open, close) = random.Next(3) switch
        {
            0 => ("[", "]"),
            1 => ("{\"L\":[", "]}"),
            _ => ("{\"M\":{\"a\":", "}}"),
        };
        var inner = string.Concat(Enumerable.Repeat(open, depth)) + """{"S":"a"}""" + string.Concat(Enumerable.Repeat(close, depth));
        return Encoding.UTF8.GetBytes($$"""{"TableName":"tab","Item":{"pk":{"S":"a"},"sk":{"N":"1"},"x":{{inner}} } }""");
    }

    /// <summary>Makes an expression that is deep or long.</summary>
    public byte[] LongExpression()
    {
        var count = random.Next(1, 5_000);
        var expression = random.Next(5) switch
        {
            0 => new string('(', count) + "a = :a" + new string(')', count),
            1 => string.Concat(Enumerable.Repeat("NOT ", count)) + "a = :a",
            2 => string.Join(" AND ", Enumerable.Repeat("a = :a", count)),
            3 => "a" + string.Concat(Enumerable.Repeat(".b[0]", count)) + " = :a",
            _ => $"a IN ({string.Join(',', Enumerable.Repeat(":a", count))})",
        };
        return Encoding.UTF8.GetBytes(
            $$"""{"TableName":"tab","FilterExpression":"{{expression}}","ExpressionAttributeValues":{":a":{"N":"1"} } }""");
    }

    private void MutateTree(JsonNode root)
    {
        var nodes = Collect(root, []);
        var node = nodes[random.Next(nodes.Count)];
        switch (node)
        {
            case JsonObject members when members.Count > 0:
                MutateMember(members, nodes);
                break;
            case JsonArray { Count: > 0 } elements:
                MutateElement(elements, nodes);
                break;
            case { Parent: JsonObject or JsonArray }:
                node.ReplaceWith<JsonNode?>(NewValue(nodes));
                break;
            default:
                break;
        }
    }

    private void MutateMember(JsonObject members, List<JsonNode> nodes)
    {
        var name = members.Select(static member => member.Key).ElementAt(random.Next(members.Count));
        switch (random.Next(4))
        {
            case 0:
                members.Remove(name);
                break;
            case 1:
                var value = members[name]?.DeepClone();
                members.Remove(name);
                members[Pick(Names)] = value;
                break;
            case 2:
                members[Pick(Names)] = NewValue(nodes);
                break;
            default:
                members[name] = NewValue(nodes);
                break;
        }
    }

    private void MutateElement(JsonArray elements, List<JsonNode> nodes)
    {
        var at = random.Next(elements.Count);
        switch (random.Next(4))
        {
            case 0:
                elements.RemoveAt(at);
                break;
            case 1:
                for (var count = random.Next(1, 130); count > 0; count--)
                {
                    elements.Add(elements[at]?.DeepClone());
                }

                break;
            case 2:
                elements.Clear();
                break;
            default:
                elements[at] = NewValue(nodes);
                break;
        }
    }

    private JsonNode? NewValue(List<JsonNode> nodes) => random.Next(10) switch
    {
        0 => null,
        1 => JsonValue.Create(random.Next(2) == 0),
        2 => JsonValue.Create(random.NextInt64(-3, 5)),
        3 => JsonValue.Create(random.NextInt64()),
        4 => JsonValue.Create(random.NextDouble() * double.MaxValue),
        5 => new JsonObject(),
        6 => new JsonArray(),
        7 => JsonValue.Create(new string('x', random.Next(LongTextLengthMax))),
        8 => JsonValue.Create(Pick(Texts)),
        _ => nodes[random.Next(nodes.Count)].DeepClone(),
    };

    private byte[] MutateBytes(byte[] text)
    {
        var bytes = text.ToList();
        for (var count = random.Next(1, 4); count > 0 && bytes.Count > 0; count--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, random.Next(Math.Min(20, bytes.Count - at)) + 1);
                    break;
                case 2:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pick(Tokens)));
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }

    private T Pick<T>(T[] from) => from[random.Next(from.Length)];

    private static List<JsonNode> Collect(JsonNode? node, List<JsonNode> into)
    {
        if (node is null)
        {
            return into;
        }

        into.Add(node);
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject members => members.Select(static member => member.Value),
            JsonArray elements => elements,
            _ => [],
        };
        foreach (var child in children)
        {
            Collect(child, into);
        }

        return into;
    }

    /// <summary>Writes half a surrogate pair too, which the framework's own writer mends.</summary>
    private static byte[] WriteTree(JsonNode tree)
    {
        var text = new StringBuilder();
        Write(tree, text);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Write(JsonNode? node, StringBuilder text)
    {
        switch (node)
        {
            case JsonObject members:
                text.Append('{');
                foreach (var (name, value) in members)
                {
                    text.Append(text[^1] == '{' ? "" : ",");
                    Quote(name, text);
                    text.Append(':');
                    Write(value, text);
                }

                text.Append('}');
                break;
            case JsonArray elements:
                text.Append('[');
                for (var at = 0; at < elements.Count; at++)
                {
                    text.Append(at == 0 ? "" : ",");
                    Write(elements[at], text);
                }

                text.Append(']');
                break;
            case JsonValue value when value.TryGetValue<string>(out var one):
                Quote(one, text);
                break;
            default:
                text.Append(node?.ToJsonString() ?? "null");
                break;
        }
    }

    private static void Quote(string value, StringBuilder text)
    {
        text.Append('"');
        foreach (var one in value)
        {
            text.Append(one is '"' or '\\' || one < ' ' || char.IsSurrogate(one) ? $"\\u{(int)one:x4}" : one.ToString());
        }

        text.Append('"');
    }
}
