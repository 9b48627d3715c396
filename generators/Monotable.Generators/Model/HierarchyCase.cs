namespace Monotable.Generators.Model;

/// <summary>A case of a hierarchy.</summary>
/// <param name="Type">The C# type, qualified.</param>
/// <param name="Codec">The codec's name.</param>
/// <param name="Value">The discriminator's value.</param>
/// <param name="IsSealed">Whether no other type derives from it.</param>
internal sealed record HierarchyCase(string Type, string Codec, string Value, bool IsSealed);
