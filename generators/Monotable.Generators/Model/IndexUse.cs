namespace Monotable.Generators.Model;

/// <summary>An entity's key attributes in an index.</summary>
internal sealed record IndexUse(string Index, EquatableArray<KeyAttribute> Keys);
