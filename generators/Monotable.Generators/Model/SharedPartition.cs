namespace Monotable.Generators.Model;

/// <summary>A partition in which items of several entities lie.</summary>
/// <param name="Name">The name of its query.</param>
/// <param name="Index">The index, or none for the table.</param>
/// <param name="IsOnTable">Whether reads may be strongly consistent.</param>
/// <param name="Text">The template.</param>
/// <param name="Parts">The distinct parts.</param>
/// <param name="Keys">The key attributes.</param>
/// <param name="Fields">The entities' fields in filters.</param>
internal sealed record SharedPartition(
    string Name,
    string Index,
    bool IsOnTable,
    string Text,
    EquatableArray<PartitionPart> Parts,
    EquatableArray<PartitionKey> Keys,
    EquatableArray<PartitionFields> Fields);
