namespace Monotable;

/// <summary>Stores a member under another attribute name than its own.</summary>
/// <param name="name">The attribute's name: 1 to 65,535 bytes; 1 to 255 where it is a key or is projected by name.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class AttributeNameAttribute(string name) : Attribute
{
    /// <summary>Gets the attribute's name.</summary>
    public string Name { get; } = name;
}
