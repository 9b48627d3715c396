using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

/// <summary>Items and entities as DynamoDB JSON in UTF-8: <c>{"pk":{"S":"a"},"n":{"N":"1"}}</c>.</summary>
public static class DynamoDbJson
{
    /// <summary>Writes an item.</summary>
    /// <param name="item">The item.</param>
    public static byte[] Write(Item item) => Write(ItemCodec.Instance, item);

    /// <summary>Writes an entity.</summary>
    /// <typeparam name="T">What the codec writes.</typeparam>
    /// <param name="codec">The codec.</param>
    /// <param name="value">The entity.</param>
    public static byte[] Write<T>(IItemCodec<T> codec, T value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = WireJson.CreateWriter(buffer))
        {
            Write(json, codec, value);
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes an entity into a larger text.</summary>
    /// <typeparam name="T">What the codec writes.</typeparam>
    /// <param name="json">Where the JSON goes.</param>
    /// <param name="codec">The codec.</param>
    /// <param name="value">The entity.</param>
    public static void Write<T>(Utf8JsonWriter json, IItemCodec<T> codec, T value)
    {
        ArgumentNullException.ThrowIfNull(codec);
        var writer = new JsonItemWriter(json);
        codec.Write(ref writer, value);
    }

    /// <summary>Reads an item.</summary>
    /// <param name="utf8Json">The item's JSON.</param>
    /// <exception cref="DynamoDbJsonException">It is not DynamoDB JSON.</exception>
    public static Item Read(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new JsonItemReader(utf8Json);
        var item = reader.ReadItem();
        return utf8Json[reader.Position..].ContainsAnyExcept(" \t\r\n"u8) ? throw DynamoDbJsonException.Serialization() : item;
    }

    /// <summary>Reads an entity.</summary>
    /// <typeparam name="T">What the codec reads.</typeparam>
    /// <param name="utf8Json">The item's JSON.</param>
    /// <param name="codec">The codec.</param>
    /// <param name="value">The entity.</param>
    /// <returns><see langword="false"/> where the item is another entity.</returns>
    /// <exception cref="DynamoDbJsonException">It is not DynamoDB JSON.</exception>
    public static bool TryRead<T>(ReadOnlySpan<byte> utf8Json, IItemCodec<T> codec, [MaybeNullWhen(false)] out T value)
    {
        ArgumentNullException.ThrowIfNull(codec);
        var reader = new JsonItemReader(utf8Json);
        return codec.TryRead(ref reader, out value);
    }

    /// <summary>Writes an item as text, for people and files.</summary>
    /// <param name="item">The item.</param>
    public static string WriteText(Item item) => Encoding.UTF8.GetString(Write(item));

    /// <summary>Reads an item from text.</summary>
    /// <param name="json">The item's JSON.</param>
    /// <exception cref="DynamoDbJsonException">It is not DynamoDB JSON.</exception>
    public static Item ReadText(string json) => Read(Encoding.UTF8.GetBytes(json));
}
