using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>What the generated codecs of entities share: telling entities apart, and errors that name entity, attribute and key.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EntityMapping
{
    /// <summary>The length of a buffer that holds usual discriminators; a longer one is read into a string.</summary>
    public const int DiscriminatorStackLength = 128;

    /// <summary>Looks ahead for the discriminator, wherever it stands in the item.</summary>
    /// <typeparam name="TReader">The format.</typeparam>
    /// <param name="ahead">A copy of the reader, before the item's map.</param>
    /// <param name="names">The codec's names.</param>
    /// <param name="discriminator">The discriminator's place among them.</param>
    /// <param name="value">The entity's value.</param>
    /// <returns><see langword="false"/> where the item holds another value; an item without a discriminator may be any entity.</returns>
    public static bool IsEntity<TReader>(TReader ahead, AttributeNames names, int discriminator, string value)
        where TReader : struct, IItemReader, allows ref struct
    {
        var index = -1;
        ahead.BeginMap();
        while (ahead.NextAttribute(names, ref index))
        {
            if (index == discriminator)
            {
                return IsDiscriminator(ref ahead, value);
            }

            ahead.Skip();
        }

        return true;
    }

    /// <summary>Reads a discriminator in passing.</summary>
    /// <typeparam name="TReader">The format.</typeparam>
    /// <param name="reader">The reader, before the discriminator; behind it, where it is the entity's.</param>
    /// <param name="value">The entity's value.</param>
    /// <returns>Whether it is the entity's.</returns>
    public static bool IsDiscriminator<TReader>(ref TReader reader, string value)
        where TReader : struct, IItemReader, allows ref struct =>
        reader.Type == AttributeType.String && IsText(ref reader, value);

    /// <summary>Looks ahead for the discriminator, wherever it stands in the item.</summary>
    /// <typeparam name="TReader">The format.</typeparam>
    /// <param name="ahead">A copy of the reader, before the item's map.</param>
    /// <param name="names">The discriminator's name alone.</param>
    /// <param name="buffer">Where its characters go.</param>
    /// <param name="isFound">Whether there is one; it is a string.</param>
    /// <returns>The discriminator; empty where there is none.</returns>
    public static ReadOnlySpan<char> Discriminator<TReader>(TReader ahead, AttributeNames names, Span<char> buffer, out bool isFound)
        where TReader : struct, IItemReader, allows ref struct
    {
        var index = -1;
        ahead.BeginMap();
        while (ahead.NextAttribute(names, ref index))
        {
            if (index == 0 && ahead.Type == AttributeType.String)
            {
                isFound = true;
                return ahead.TryReadChars(buffer, out var length) ? buffer[..length] : ahead.ReadString();
            }

            ahead.Skip();
        }

        isFound = false;
        return default;
    }

    /// <summary>Moves past a NULL, as which other writers may store a null that Monotable leaves out.</summary>
    /// <typeparam name="TReader">The format.</typeparam>
    /// <param name="reader">The reader, before the value.</param>
    /// <returns>Whether the value was NULL; if not, the reader stays before it.</returns>
    public static bool TryReadNull<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct
    {
        if (reader.Type != AttributeType.Null)
        {
            return false;
        }

        reader.ReadNull();
        return true;
    }

    /// <summary>Makes the exception for a required member whose attribute the item lacks.</summary>
    /// <param name="type">The entity's or the nested type's name.</param>
    /// <param name="member">The member's name.</param>
    /// <param name="attribute">The attribute's name.</param>
    public static ItemMappingException Missing(string type, string member, string attribute) =>
        new(
            $"The stored map has no attribute '{attribute}', but member '{member}' of '{type}' is required. "
            + "Declare the member nullable or give it an initializer, or correct the item.");

    /// <summary>Looks ahead for the attributes of keys.</summary>
    /// <typeparam name="TReader">The format.</typeparam>
    /// <param name="ahead">A copy of the reader, before the item's map.</param>
    /// <param name="names">The key attributes' names.</param>
    public static Item KeysOf<TReader>(TReader ahead, AttributeNames names)
        where TReader : struct, IItemReader, allows ref struct
    {
        var keys = new ItemBuilder();
        var index = -1;
        ahead.BeginMap();
        while (ahead.NextAttribute(names, ref index))
        {
            if (index >= 0)
            {
                keys.Add(names[index], ahead.ReadValue());
            }
            else
            {
                ahead.Skip();
            }
        }

        return keys.Build();
    }

    /// <summary>Makes the exception for an index key that is none of the entity's template.</summary>
    /// <param name="attribute">The key attribute.</param>
    /// <param name="template">The template.</param>
    public static ItemMappingException OtherKey(string attribute, string template) =>
        new($"The index key '{attribute}' is missing or was not made of the template '{template}'. Put the whole item again.");

    /// <summary>Makes the exception for a codec that only reads.</summary>
    /// <param name="type">The projection's name.</param>
    public static NotSupportedException ReadOnly(string type) =>
        new($"'{type}' is some attributes of an item, so it cannot be written. Write the entity.");

    /// <summary>Names an item of no entity by its key, for messages.</summary>
    /// <param name="item">The item.</param>
    /// <param name="attributes">The key attributes' names; what the item lacks is left out.</param>
    public static string KeyOf(Item item, params ReadOnlySpan<string> attributes)
    {
        ArgumentNullException.ThrowIfNull(item);
        var key = new List<string>();
        foreach (var attribute in attributes)
        {
            if (item.TryGetValue(attribute, out var value))
            {
                key.Add($"{attribute} = {value}");
            }
        }

        return $"({string.Join(", ", key)})";
    }

    /// <summary>Adds entity, attribute and key to what went wrong while reading.</summary>
    /// <typeparam name="TReader">The format.</typeparam>
    /// <param name="cause">What went wrong.</param>
    /// <param name="item">A copy of the reader, before the item's map.</param>
    /// <param name="entity">The entity's name.</param>
    /// <param name="names">The codec's names.</param>
    /// <param name="attribute">The place of the attribute that was being read, or -1.</param>
    /// <param name="partition">The place of the partition key attribute.</param>
    /// <param name="sort">The place of the sort key attribute, or -1.</param>
    public static ItemMappingException Reading<TReader>(
        ItemMappingException cause, TReader item, string entity, AttributeNames names, int attribute, int partition, int sort)
        where TReader : struct, IItemReader, allows ref struct
    {
        var key = "";
        var separator = "";
        var index = -1;
        item.BeginMap();
        while (item.NextAttribute(names, ref index))
        {
            if (index >= 0 && (index == partition || index == sort))
            {
                key += $"{separator}{names[index]} = {item.ReadValue()}";
                separator = ", ";
            }
            else
            {
                item.Skip();
            }
        }

        return new($"Entity '{entity}'{At(names, attribute)}, item ({key}): {cause.Message}", cause);
    }

    /// <summary>Adds entity and attribute to what went wrong while writing.</summary>
    /// <param name="cause">What went wrong.</param>
    /// <param name="entity">The entity's name.</param>
    /// <param name="names">The codec's names.</param>
    /// <param name="attribute">The place of the attribute that was being written, or -1.</param>
    public static ItemMappingException Writing(ItemMappingException cause, string entity, AttributeNames names, int attribute) =>
        new($"Entity '{entity}'{At(names, attribute)}: {cause.Message}", cause);

    /// <summary>Reads an item of a family as one of its cases.</summary>
    /// <typeparam name="TReader">The format.</typeparam>
    /// <typeparam name="TCase">The case.</typeparam>
    /// <typeparam name="TBase">The family's base.</typeparam>
    /// <param name="reader">The reader, before the item's map.</param>
    /// <param name="codec">The case's codec.</param>
    /// <param name="item">The entity.</param>
    /// <returns>Whether the item is to be seen.</returns>
    public static bool TryReadCase<TReader, TCase, TBase>(
        ref TReader reader, IItemCodec<TCase> codec, [MaybeNullWhen(false)] out TBase item)
        where TReader : struct, IItemReader, allows ref struct
        where TCase : class, TBase
        where TBase : class
    {
        ArgumentNullException.ThrowIfNull(codec);
        var isRead = codec.TryRead(ref reader, out var value);
        item = value;
        return isRead;
    }

    /// <summary>Makes the exception for an item that would be created of no case of its family.</summary>
    /// <param name="type">The base type's name.</param>
    public static InvalidOperationException NoCase(string type) =>
        new($"An update of '{type}' does not know of which case a new item would be. Call OrCreate on an update of the case.");

    /// <summary>Makes the exception for a stored map that is no case of its hierarchy.</summary>
    /// <param name="type">The base type's name.</param>
    /// <param name="attribute">The discriminator's name.</param>
    /// <param name="discriminator">Its value.</param>
    /// <param name="isFound">Whether there is one; it is a string.</param>
    public static ItemMappingException UnknownCase(string type, string attribute, ReadOnlySpan<char> discriminator, bool isFound) =>
        isFound
            ? MappingErrors.Text(
                discriminator, $"the discriminator '{attribute}' of a case of '{type}'. Declare it with [Derived] on '{type}', or correct the item")
            : new($"The stored map has no text in '{attribute}', which tells the cases of '{type}' apart. Correct the item.");

    /// <summary>Makes the exception for a value that is no declared case of its hierarchy.</summary>
    /// <param name="type">The base type's name.</param>
    /// <param name="value">The value.</param>
    public static ItemMappingException UndeclaredCase(string type, object? value) =>
        value is null
            ? MappingErrors.Null()
            : new($"The value is a '{value.GetType().Name}', which is no declared case of '{type}'. Declare it with [Derived] on '{type}'.");

    /// <summary>Makes the exception for an enum value without a name.</summary>
    /// <param name="type">The enum's name.</param>
    /// <param name="value">The value.</param>
    public static ItemMappingException NoEnumName(string type, long value) =>
        new(
            $"The value {value} of enum '{type}' has no name, and the member is stored by name. "
            + "Use a named constant, or [StoredAs(EnumForm.Number)].");

    /// <summary>Makes the exception for a stored text that is no constant of the enum.</summary>
    /// <param name="type">The enum's name.</param>
    /// <param name="text">The text.</param>
    public static ItemMappingException NoEnumConstant(string type, ReadOnlySpan<char> text) =>
        MappingErrors.Text(text, $"a constant of enum '{type}'");

    private static bool IsText<TReader>(ref TReader reader, string value)
        where TReader : struct, IItemReader, allows ref struct
    {
        Span<char> buffer = stackalloc char[DiscriminatorStackLength];
        return reader.TryReadChars(buffer, out var length) ? buffer[..length].SequenceEqual(value) : reader.ReadString() == value;
    }

    private static string At(AttributeNames names, int attribute) => attribute < 0 ? "" : $", attribute '{names[attribute]}'";
}
