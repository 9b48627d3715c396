using System.Diagnostics.CodeAnalysis;
using Monotable.Protocol;

namespace Monotable.Formats;

/// <summary>Copies an item of sets member by member, each as a value of any type.</summary>
internal sealed class ElementwiseCodec : IItemCodec<Item>
{
    public bool TryRead<TReader>(ref TReader reader, [MaybeNullWhen(false)] out Item item)
        where TReader : struct, IItemReader, allows ref struct
    {
        var builder = new ItemBuilder();
        reader.BeginMap();
        while (reader.NextEntry(out var name))
        {
            var type = reader.Type;
            var members = new List<AttributeValue>();
            reader.BeginSet(type);
            while (reader.NextElement())
            {
                members.Add(reader.ReadValue());
            }

            builder.Add(name, type switch
            {
                AttributeType.StringSet => AttributeValue.Set(AttributeSet.Create(members.Select(member => member.AsString()))),
                AttributeType.NumberSet => AttributeValue.Set(AttributeSet.Create(members.Select(member => member.AsNumber()))),
                _ => AttributeValue.Set(AttributeSet.Create(members.Select(member => member.AsBinary().ToArray()))),
            });
        }

        item = builder.Build();
        return true;
    }

    public void Write<TWriter>(ref TWriter writer, Item item)
        where TWriter : struct, IItemWriter, allows ref struct
    {
        writer.BeginMap(item.Count);
        foreach (var (name, value) in item)
        {
            writer.Name(name);
            AttributeValue[] members = value.Type switch
            {
                AttributeType.StringSet => [.. value.AsStringSet().Select(AttributeValue.String)],
                AttributeType.NumberSet => [.. value.AsNumberSet().Select(AttributeValue.Number)],
                _ => [.. value.AsBinarySet().Select(member => AttributeValue.Binary(member))],
            };
            writer.BeginSet(value.Type, members.Length);
            foreach (var member in members)
            {
                writer.WriteValue(member);
            }

            writer.EndSet();
        }

        writer.EndMap();
    }
}
