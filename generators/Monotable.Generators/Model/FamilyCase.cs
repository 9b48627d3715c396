namespace Monotable.Generators.Model;

/// <summary>A case of a family of entities.</summary>
/// <param name="Type">The C# type, qualified.</param>
/// <param name="Codec">Its codec, qualified.</param>
/// <param name="Discriminator">The discriminator's value.</param>
/// <param name="IsSealed">Whether no other type derives from it.</param>
internal sealed record FamilyCase(string Type, string Codec, string Discriminator, bool IsSealed);
