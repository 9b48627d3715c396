using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>
/// Reads and writes values of one type as an attribute's value, in every format. Implementations are stateless structs, so calls are direct.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <remarks>Generated code composes codecs: <c>ListCodec&lt;List&lt;int&gt;, int, Int32Codec&gt;</c>. A codec never meets null unless its type says
/// so.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IValueCodec<T>
{
    /// <summary>Reads the value that comes next.</summary>
    /// <typeparam name="TReader">The format.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <exception cref="ItemMappingException">The stored value has another type, or a value that <typeparamref name="T"/> cannot hold.</exception>
    T Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct;

    /// <summary>Writes a value.</summary>
    /// <typeparam name="TWriter">The format.</typeparam>
    /// <param name="writer">The writer, behind the attribute's name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ItemMappingException">DynamoDB cannot store the value.</exception>
    void Write<TWriter>(ref TWriter writer, T value)
        where TWriter : struct, IItemWriter, allows ref struct;
}
