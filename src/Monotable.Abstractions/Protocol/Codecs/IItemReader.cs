namespace Monotable.Protocol;

/// <summary>Reads one item in some format, attribute by attribute. A codec drives it; a provider supplies it.</summary>
/// <remarks>
/// The whole state lies in the struct, so a copy is a look-ahead. The reader starts before the item's map: the first call is <see cref="BeginMap"/>.
/// Each value is read by exactly one call; <see cref="Skip"/> passes over one. A value of another type than the one asked for throws
/// <see cref="ItemMappingException"/>.
/// </remarks>
public interface IItemReader
{
    /// <summary>Gets the type of the value that comes next.</summary>
    AttributeType Type { get; }

    /// <summary>Enters the map that comes next.</summary>
    void BeginMap();

    /// <summary>Moves to the next attribute of the innermost map and matches its name; leaves the map at its end.</summary>
    /// <param name="names">The names the codec knows.</param>
    /// <param name="index">In: the index matched before, or -1. Out: the name's index, or -1 where the codec does not know it.</param>
    /// <returns><see langword="false"/> at the map's end.</returns>
    bool NextAttribute(AttributeNames names, ref int index);

    /// <summary>Moves to the next entry of the innermost map; leaves the map at its end.</summary>
    /// <param name="name">The entry's name.</param>
    /// <returns><see langword="false"/> at the map's end.</returns>
    bool NextEntry(out string name);

    /// <summary>Enters the list that comes next.</summary>
    /// <returns>The number of elements, or -1 where the format does not tell.</returns>
    int BeginList();

    /// <summary>Enters the set that comes next; its members read as strings, numbers or binary values.</summary>
    /// <param name="type">The set's type.</param>
    /// <returns>The number of members, or -1 where the format does not tell.</returns>
    int BeginSet(AttributeType type);

    /// <summary>Moves to the next element of the innermost list or set; leaves it at its end.</summary>
    /// <returns><see langword="false"/> at its end.</returns>
    bool NextElement();

    /// <summary>Reads a string.</summary>
    string ReadString();

    /// <summary>Reads a string's characters into a buffer, without allocating where the format allows.</summary>
    /// <param name="buffer">Where they go.</param>
    /// <param name="length">How many they are.</param>
    /// <returns><see langword="false"/> where the buffer is too small; the reader then stays before the string, for
    /// <see cref="ReadString"/>.</returns>
    bool TryReadChars(scoped Span<char> buffer, out int length);

    /// <summary>Reads a number.</summary>
    DynamoDbNumber ReadNumber();

    /// <summary>Reads a number that is an integer within the range of <see cref="long"/>.</summary>
    /// <param name="value">The number.</param>
    /// <returns><see langword="false"/> where the value may be something else; the reader then stays before it, for
    /// <see cref="ReadNumber"/>.</returns>
    bool TryReadInt64(out long value);

    /// <summary>Reads a number that a <see cref="decimal"/> holds exactly.</summary>
    /// <param name="value">The number.</param>
    /// <returns><see langword="false"/> where the value may be something else; the reader then stays before it, for
    /// <see cref="ReadNumber"/>.</returns>
    bool TryReadDecimal(out decimal value);

    /// <summary>Reads the <see cref="double"/> that is nearest to a number.</summary>
    /// <param name="value">The number.</param>
    /// <returns><see langword="false"/> where the value may be something else; the reader then stays before it, for
    /// <see cref="ReadNumber"/>.</returns>
    bool TryReadDouble(out double value);

    /// <summary>Reads a Boolean.</summary>
    bool ReadBoolean();

    /// <summary>Reads a NULL.</summary>
    void ReadNull();

    /// <summary>Reads binary data into an array of its own.</summary>
    byte[] ReadBinary();

    /// <summary>Reads a value of any type.</summary>
    AttributeValue ReadValue();

    /// <summary>Passes over the value that comes next.</summary>
    void Skip();
}
