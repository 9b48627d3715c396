namespace Monotable.Generators.Model;

/// <summary>An entity's partition key in the table or in an index.</summary>
/// <param name="Index">The index, or none for the table.</param>
/// <param name="IsOnTable">Whether reads may be strongly consistent.</param>
/// <param name="QueryName">The name of the entity's own query.</param>
/// <param name="Text">The template, or the members of a native key.</param>
/// <param name="Stem">The template's literals as a name.</param>
/// <param name="Signature">The same for all keys that are made of the same literals and of parts with the same texts.</param>
/// <param name="Parts">The distinct parts.</param>
/// <param name="Keys">The key attributes.</param>
/// <param name="Fields">The type of the fields in filters, qualified.</param>
/// <param name="FieldsInstance">The fields themselves.</param>
internal sealed record PartitionModel(
    string Index,
    bool IsOnTable,
    string QueryName,
    string Text,
    string Stem,
    string Signature,
    EquatableArray<PartitionPart> Parts,
    EquatableArray<PartitionKey> Keys,
    string Fields,
    string FieldsInstance);
