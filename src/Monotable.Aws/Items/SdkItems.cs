using System.Diagnostics.CodeAnalysis;
using Monotable.Protocol;
using SdkMap = System.Collections.Generic.Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue>;

namespace Monotable.Aws;

/// <summary>The SDK's attribute maps from and to items and entities.</summary>
internal static class SdkItems
{
    public static SdkMap Write<T>(IItemCodec<T> codec, T item)
    {
        var writer = default(SdkItemWriter);
        codec.Write(ref writer, item);
        return writer.Result;
    }

    public static SdkMap Write(WriteSlot slot)
    {
        var writer = default(SdkItemWriter);
        slot.Write(ref writer);
        return writer.Result;
    }

    public static bool TryRead<T>(IItemCodec<T> codec, SdkMap map, [MaybeNullWhen(false)] out T item)
    {
        var reader = new SdkItemReader(map);
        return codec.TryRead(ref reader, out item);
    }

    public static void Read(ReadSlot slot, SdkMap map)
    {
        var reader = new SdkItemReader(map);
        slot.Read(ref reader);
    }

    public static SdkMap FromItem(Item item)
    {
        var map = new SdkMap(item.Count, StringComparer.Ordinal);
        foreach (var (name, value) in item.AsSpan())
        {
            map.Add(name, SdkValues.FromValue(value));
        }

        return map;
    }

    [return: NotNullIfNotNull(nameof(item))]
    public static SdkMap? FromOptional(Item? item) => item is null ? null : FromItem(item);

    public static Item ToItem(SdkMap map)
    {
        var builder = new ItemBuilder(map.Count);
        foreach (var (name, value) in map)
        {
            builder.Add(name, SdkValues.ToValue(value));
        }

        return builder.Build();
    }

    /// <summary>Makes an item, or none of what the service left out: null, or empty where the SDK initializes collections.</summary>
    public static Item? ToOptionalItem(SdkMap? map) => map is null or { Count: 0 } ? null : ToItem(map);

    /// <summary>Cuts an item down to its key, to recognise what was asked for.</summary>
    /// <returns><see langword="null"/> where an attribute of the key is missing.</returns>
    public static Item? ToKey(SdkMap map, IEnumerable<string> keyNames)
    {
        var builder = new ItemBuilder(2);
        foreach (var name in keyNames)
        {
            if (!map.TryGetValue(name, out var value))
            {
                return null;
            }

            builder.Add(name, SdkValues.ToValue(value));
        }

        return builder.Build();
    }
}
