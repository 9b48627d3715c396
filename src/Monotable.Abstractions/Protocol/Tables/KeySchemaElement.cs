namespace Monotable.Protocol;

/// <summary>One attribute of a key.</summary>
/// <param name="AttributeName">The attribute's name, 1 to 255 bytes.</param>
/// <param name="KeyType">Its role.</param>
public sealed record KeySchemaElement(string AttributeName, KeyType KeyType);
