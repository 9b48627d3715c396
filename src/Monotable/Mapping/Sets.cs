using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>What the codecs of sets share.</summary>
internal static class Sets
{
    public static HashSet<T> Read<T, TCodec, TReader>(ref TReader reader, AttributeType type)
        where TCodec : struct, IValueCodec<T>
        where TReader : struct, IItemReader, allows ref struct
    {
        var set = new HashSet<T>(Comparer<T>());
        if (reader.Type == AttributeType.Null)
        {
            reader.ReadNull();
            return set;
        }

        reader.BeginSet(type);
        while (reader.NextElement())
        {
            set.Add(default(TCodec).Read(ref reader));
        }

        return set;
    }

    public static void Write<T, TCodec, TWriter>(ref TWriter writer, IEnumerable<T> value, AttributeType type)
        where TCodec : struct, IValueCodec<T>
        where TWriter : struct, IItemWriter, allows ref struct
    {
        if (!value.TryGetNonEnumeratedCount(out var count))
        {
            count = value.Count();
        }

        if (count == 0)
        {
            writer.WriteNull();
            return;
        }

        writer.BeginSet(type, count);
        foreach (var member in value)
        {
            default(TCodec).Write(ref writer, member);
        }

        writer.EndSet();
    }

    // DynamoDB compares binary members by content; arrays compare by reference.
    private static IEqualityComparer<T>? Comparer<T>() => typeof(T) == typeof(byte[]) ? (IEqualityComparer<T>)(object)BytesComparer.Instance : null;
}
