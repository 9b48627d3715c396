using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>
/// Stores a dictionary as M. It reads back as a <see cref="Dictionary{TKey, TValue}"/> with ordinal keys, whatever interface of it the member has.
/// </summary>
/// <typeparam name="TMap"><see cref="Dictionary{TKey, TValue}"/> or an interface that it implements.</typeparam>
/// <typeparam name="T">The type of the values.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DictionaryCodec<TMap, T, TCodec> : IValueCodec<TMap>
    where TMap : class, IEnumerable<KeyValuePair<string, T>>
    where TCodec : struct, IValueCodec<T>
{
    /// <inheritdoc/>
    public TMap Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct
    {
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        reader.BeginMap();
        while (reader.NextEntry(out var name))
        {
            map[name] = default(TCodec).Read(ref reader);
        }

        return (TMap)(object)map;
    }

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, TMap value)
        where TWriter : struct, IItemWriter, allows ref struct
    {
        _ = value ?? throw MappingErrors.Null();
        writer.BeginMap(value.TryGetNonEnumeratedCount(out var count) ? count : value.Count());
        foreach (var (name, entry) in value)
        {
            writer.Name(StoredText.Storable(name));
            default(TCodec).Write(ref writer, entry);
        }

        writer.EndMap();
    }
}
