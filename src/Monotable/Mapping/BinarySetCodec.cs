using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>
/// Stores a set of binary values as BS. An empty set, which DynamoDB does not have, is NULL inside lists and maps and reads back empty.
/// </summary>
/// <typeparam name="TSet"><see cref="HashSet{T}"/> or an interface that it implements.</typeparam>
/// <typeparam name="T">The type of the members.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BinarySetCodec<TSet, T, TCodec> : IValueCodec<TSet>
    where TSet : class, IEnumerable<T>
    where TCodec : struct, IValueCodec<T>
{
    /// <inheritdoc/>
    public TSet Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct =>
        (TSet)(object)Sets.Read<T, TCodec, TReader>(ref reader, AttributeType.BinarySet);

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, TSet value)
        where TWriter : struct, IItemWriter, allows ref struct =>
        Sets.Write<T, TCodec, TWriter>(ref writer, value ?? throw MappingErrors.Null(), AttributeType.BinarySet);
}
