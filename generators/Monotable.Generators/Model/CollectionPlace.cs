namespace Monotable.Generators.Model;

/// <summary>How the items of an entity are recognised in a collection.</summary>
/// <param name="Entity">The entity, qualified.</param>
/// <param name="Name">Its class's name.</param>
/// <param name="Case">The case of the table's items, qualified.</param>
/// <param name="Codec">The codec, qualified.</param>
/// <param name="Key">The type of its keys, qualified.</param>
internal sealed record CollectionPlace(string Entity, string Name, string Case, string Codec, string Key);
