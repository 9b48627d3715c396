using System.Diagnostics.CodeAnalysis;

namespace Monotable.Protocol;

/// <summary>The codec of items as they are.</summary>
public sealed class ItemCodec : IItemCodec<Item>
{
    private ItemCodec()
    {
    }

    /// <summary>Gets the codec.</summary>
    public static ItemCodec Instance { get; } = new();

    /// <inheritdoc/>
    public bool TryRead<TReader>(ref TReader reader, [MaybeNullWhen(false)] out Item item)
        where TReader : struct, IItemReader, allows ref struct
    {
        var builder = new ItemBuilder();
        reader.BeginMap();
        while (reader.NextEntry(out var name))
        {
            builder.Add(name, reader.ReadValue());
        }

        item = builder.Build();
        return true;
    }

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, Item item)
        where TWriter : struct, IItemWriter, allows ref struct
    {
        writer.BeginMap(item.Count);
        foreach (var (name, value) in item.AsSpan())
        {
            writer.Name(name);
            writer.WriteValue(value);
        }

        writer.EndMap();
    }
}
