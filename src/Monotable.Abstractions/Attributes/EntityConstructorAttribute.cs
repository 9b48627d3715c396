namespace Monotable;

/// <summary>Names the constructor with which items are read. Its parameters are matched to members by name, regardless of case.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
public sealed class EntityConstructorAttribute : Attribute;
