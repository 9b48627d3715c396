namespace Monotable.Protocol;

/// <summary>The type of a key attribute.</summary>
/// <param name="AttributeName">The attribute's name, 1 to 255 bytes.</param>
/// <param name="AttributeType">String, number or binary.</param>
public sealed record AttributeDefinition(string AttributeName, AttributeType AttributeType);
