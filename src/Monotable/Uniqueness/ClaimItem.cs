using Monotable.Protocol;

namespace Monotable;

/// <summary>
/// The items by which unique values are claimed: one for each value, in the same table, with the primary key of the item that has it.
/// </summary>
internal static class ClaimItem
{
    /// <summary>The attribute that holds the owner's primary key, as a map.</summary>
    public const string Owner = "owner";

    /// <summary>The discriminator of such items, which no entity has.</summary>
    public const string Discriminator = "$unique";

    /// <summary>Makes the item.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="discriminatorAttribute">The table's discriminator attribute.</param>
    /// <param name="owner">The owner's primary key.</param>
    /// <param name="expiry">The table's attribute of expiry, and when the owner expires; null where it lasts.</param>
    public static Item Make(Item key, string discriminatorAttribute, Item owner, (string Attribute, AttributeValue Value)? expiry)
    {
        var item = key.With(discriminatorAttribute, Discriminator).With(Owner, AttributeValue.Map(owner));
        return expiry is var (attribute, value) ? item.With(attribute, value) : item;
    }

    /// <summary>Gets the owner's primary key; null where the item is no claim.</summary>
    public static Item? OwnerOf(Item item) =>
        item.TryGetValue(Owner, out var owner) && owner.Type == AttributeType.Map ? owner.AsMap() : null;

    /// <summary>The condition that a claim is an item's.</summary>
    public static Condition IsOf(Item owner) => Conditions.Compare(AttributePath.Of(Owner).Write, "=", AttributeValue.Map(owner));
}
