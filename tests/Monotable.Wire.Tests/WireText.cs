using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Monotable.Wire.Tests;

/// <summary>JSON in tests: written by the wire's writers, compared without regard to order and spelling.</summary>
internal static class WireText
{
    /// <summary>Escapes what JSON demands, and no more.</summary>
    public static JsonSerializerOptions Relaxed { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = WireJson.CreateWriter(buffer);
        write(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static byte[] Utf8(string json) => Encoding.UTF8.GetBytes(json);

    public static void AssertSame(string expected, string actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), $"Expected: {expected}\nActual:   {actual}");
}
