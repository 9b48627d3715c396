using System.Runtime.InteropServices;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>What the codecs of lists share.</summary>
internal static class Elements
{
    public static List<T> Read<T, TCodec, TReader>(ref TReader reader)
        where TCodec : struct, IValueCodec<T>
        where TReader : struct, IItemReader, allows ref struct
    {
        var count = reader.BeginList();
        var list = count > 0 ? new List<T>(count) : [];
        while (reader.NextElement())
        {
            list.Add(default(TCodec).Read(ref reader));
        }

        return list;
    }

    public static void Write<T, TCodec, TWriter>(ref TWriter writer, IEnumerable<T> value)
        where TCodec : struct, IValueCodec<T>
        where TWriter : struct, IItemWriter, allows ref struct
    {
        // A sequence tells its length only at its end, so any that is not a list becomes one.
        var list = value as List<T> ?? [.. value];
        Write<T, TCodec, TWriter>(ref writer, (ReadOnlySpan<T>)CollectionsMarshal.AsSpan(list));
    }

    public static void Write<T, TCodec, TWriter>(ref TWriter writer, ReadOnlySpan<T> value)
        where TCodec : struct, IValueCodec<T>
        where TWriter : struct, IItemWriter, allows ref struct
    {
        writer.BeginList(value.Length);
        foreach (var element in value)
        {
            default(TCodec).Write(ref writer, element);
        }

        writer.EndList();
    }
}
