namespace Monotable;

/// <summary>Leaves a member out of the stored item. Such a member cannot be a part of a key.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class NotStoredAttribute : Attribute;
