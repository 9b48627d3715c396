namespace Monotable.Generators.Model;

/// <summary>A record that is some of an entity's members.</summary>
/// <param name="Shape">The record in its entity's place: its own type, names and stored forms, the entity's table, key and discriminator.</param>
/// <param name="Entity">The entity's type, qualified.</param>
/// <param name="Paths">What to ask for, each the names of attributes from the item inwards.</param>
/// <param name="Entries">The queries of indexes that do not project all attributes, but those of the record.</param>
internal sealed record ProjectionModel(
    EntityModel Shape, string Entity, EquatableArray<EquatableArray<string>> Paths, EquatableArray<EntryQueryModel> Entries)
{
    /// <summary>The suffix of the generated class's name.</summary>
    public const string Suffix = "Projection";

    /// <summary>Gets the record's simple name.</summary>
    public string Name => Shape.Type.Name;
}
