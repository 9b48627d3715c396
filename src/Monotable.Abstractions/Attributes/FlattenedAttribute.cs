namespace Monotable;

/// <summary>
/// Stores the members of a member's object as attributes beside it, rather than as a map: attributes of the item itself, where the member is an
/// entity's.
/// </summary>
/// <param name="prefix">What the names of those attributes begin with. The default is nothing.</param>
/// <remarks>
/// Such attributes may be parts of keys, key attributes of an index, and what conditions and updates name. A null object has none of them, and where
/// an item has none of them, a nullable member is null.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class FlattenedAttribute(string prefix = "") : Attribute
{
    /// <summary>Gets what the names of the attributes begin with.</summary>
    public string Prefix { get; } = prefix;
}
