using System.Diagnostics.CodeAnalysis;

namespace Monotable.Protocol;

/// <summary>Maps a type to DynamoDB items and back, in every format a provider may use. Implementations are stateless or immutable.</summary>
/// <typeparam name="T">The type: an entity, a nested type, or <see cref="Item"/> itself.</typeparam>
public interface IItemCodec<T>
{
    /// <summary>Reads an item.</summary>
    /// <typeparam name="TReader">The format.</typeparam>
    /// <param name="reader">The reader, before the item's map; afterwards behind it.</param>
    /// <param name="item">What was read.</param>
    /// <returns><see langword="false"/> where the item is another entity, by its discriminator.</returns>
    /// <exception cref="ItemMappingException">An attribute has a type or a value the member cannot hold, or a required one is missing.</exception>
    bool TryRead<TReader>(ref TReader reader, [MaybeNullWhen(false)] out T item)
        where TReader : struct, IItemReader, allows ref struct;

    /// <summary>Writes an item.</summary>
    /// <typeparam name="TWriter">The format.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="item">What to write.</param>
    /// <exception cref="ItemMappingException">A member holds a value that DynamoDB cannot store, or a key of it is not valid.</exception>
    void Write<TWriter>(ref TWriter writer, T item)
        where TWriter : struct, IItemWriter, allows ref struct;
}
