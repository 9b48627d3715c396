using Monotable.Mapping;
using Monotable.Protocol;

namespace Monotable;

/// <summary>An entity as it is stored, to be compared with what the table holds.</summary>
/// <param name="codec">The codec.</param>
/// <param name="entity">The entity.</param>
internal sealed class StoredVersion<T>(IItemCodec<T> codec, T entity)
{
    /// <summary>Gets the item that a put of the entity writes.</summary>
    public Item Item { get; } = ItemFormatWriter.Write(codec, entity);

    /// <summary>Gets the attributes of the entity's items, also those that this one lacks.</summary>
    public IReadOnlyList<string> Names => StoredNames.Of(codec, entity);

    /// <summary>
    /// The condition that an attribute is as the entity has it. One that is absent is so where the member is then read as what the entity has: such
    /// an item was stored before the member was declared.
    /// </summary>
    public Condition Is(string attribute)
    {
        var path = AttributePath.Of(attribute);
        var absent = Conditions.Function("attribute_not_exists", path);
        if (!Item.TryGetValue(attribute, out var value))
        {
            return Condition.Or(absent, Conditions.Compare(path.Write, "=", AttributeValue.Null));
        }

        var same = Conditions.Compare(path.Write, "=", value);
        return IsDefault(attribute, value) ? Condition.Or(same, absent) : same;
    }

    private bool IsDefault(string attribute, AttributeValue value)
    {
        try
        {
            var reader = new ItemFormatReader(Item.Without(attribute));
            return codec.TryRead(ref reader, out var read)
                && ItemFormatWriter.Write(codec, read).TryGetValue(attribute, out var written)
                && written.Equals(value);
        }
        catch (ItemMappingException)
        {
            // The member is required, so no item lacks it.
            return false;
        }
    }
}
