namespace Monotable.Protocol;

/// <summary>A tag of a table.</summary>
/// <param name="Key">The key: 1 to 128 characters, not beginning with <c>aws:</c>.</param>
/// <param name="Value">The value: 0 to 256 characters.</param>
public sealed record Tag(string Key, string Value);
