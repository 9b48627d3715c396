namespace Monotable.Generators.Model;

/// <summary>A case of the type of a table's items.</summary>
/// <param name="Name">The name of the case.</param>
/// <param name="Entity">The entity, qualified.</param>
/// <param name="Codec">Its codec, qualified.</param>
/// <param name="Discriminator">The discriminator's value.</param>
internal sealed record ItemCase(string Name, string Entity, string Codec, string Discriminator);
