namespace Monotable;

/// <summary>Stores a member that would not be stored by itself: a private or internal property, or a field.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class StoredAttribute : Attribute;
