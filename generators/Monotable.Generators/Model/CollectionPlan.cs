namespace Monotable.Generators.Model;

/// <summary>An item collection with everything that its generated reader depends on.</summary>
/// <param name="Model">What the class declares.</param>
/// <param name="IsPublic">Whether the reader is public.</param>
/// <param name="IsOnTable">Whether reads may be strongly consistent.</param>
/// <param name="Text">The partition's template.</param>
/// <param name="Parts">The partition's parts.</param>
/// <param name="Keys">The partition's key attributes.</param>
/// <param name="Places">The entities.</param>
/// <param name="Groups">How items of nested collections in lists find their heads.</param>
internal sealed record CollectionPlan(
    CollectionModel Model,
    bool IsPublic,
    bool IsOnTable,
    string Text,
    EquatableArray<PartitionPart> Parts,
    EquatableArray<PartitionKey> Keys,
    EquatableArray<CollectionPlace> Places,
    EquatableArray<CollectionGroup> Groups);
