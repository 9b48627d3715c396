namespace Monotable.Generators.Model;

/// <summary>A closed hierarchy that is stored as a map of one of its cases.</summary>
/// <param name="Codec">The name of its codec.</param>
/// <param name="Name">The base type's simple name.</param>
/// <param name="Type">The base type, qualified.</param>
/// <param name="Discriminator">The attribute that tells the cases apart.</param>
/// <param name="Cases">The cases in the order of declaration.</param>
internal sealed record HierarchyModel(string Codec, string Name, string Type, string Discriminator, EquatableArray<HierarchyCase> Cases);
