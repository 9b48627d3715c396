namespace Monotable.Protocol;

/// <summary>Writes one item in some format. A codec drives it; a provider supplies it.</summary>
/// <remarks>An item is written as <see cref="BeginMap"/>, name and value of each attribute, <see cref="EndMap"/>.</remarks>
public interface IItemWriter
{
    /// <summary>Begins a map.</summary>
    /// <param name="capacity">At most how many entries follow.</param>
    void BeginMap(int capacity);

    /// <summary>Writes the name of the attribute that follows.</summary>
    /// <param name="names">The codec's names.</param>
    /// <param name="index">The name's place.</param>
    void Name(AttributeNames names, int index);

    /// <summary>Writes the name of the entry that follows.</summary>
    /// <param name="name">The name.</param>
    void Name(string name);

    /// <summary>Ends the innermost map.</summary>
    void EndMap();

    /// <summary>Begins a list.</summary>
    /// <param name="count">How many elements follow.</param>
    void BeginList(int count);

    /// <summary>Ends the innermost list.</summary>
    void EndList();

    /// <summary>Begins a set.</summary>
    /// <param name="type">The set's type; its members are written as strings, numbers or binary values.</param>
    /// <param name="count">How many members follow: at least one.</param>
    void BeginSet(AttributeType type, int count);

    /// <summary>Ends the innermost set.</summary>
    void EndSet();

    /// <summary>Writes a string.</summary>
    /// <param name="value">The string.</param>
    void WriteString(string value);

    /// <summary>Writes a string.</summary>
    /// <param name="value">The string's characters.</param>
    void WriteString(scoped ReadOnlySpan<char> value);

    /// <summary>Writes a number.</summary>
    /// <param name="value">The number.</param>
    void WriteNumber(DynamoDbNumber value);

    /// <summary>Writes a Boolean.</summary>
    /// <param name="value">The Boolean.</param>
    void WriteBoolean(bool value);

    /// <summary>Writes a NULL.</summary>
    void WriteNull();

    /// <summary>Writes binary data.</summary>
    /// <param name="value">The bytes.</param>
    void WriteBinary(scoped ReadOnlySpan<byte> value);

    /// <summary>Writes a value of any type.</summary>
    /// <param name="value">The value.</param>
    void WriteValue(AttributeValue value);
}
