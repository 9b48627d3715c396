namespace Monotable.Generators.Model;

/// <summary>What queries of unlike items need to know of an entity.</summary>
/// <param name="Table">The table class, qualified.</param>
/// <param name="Entity">The entity, qualified.</param>
/// <param name="Namespace">The namespace of its generated types.</param>
/// <param name="Stem">The stem of its generated names.</param>
/// <param name="Set">Its set's name.</param>
/// <param name="Discriminator">The discriminator's value.</param>
/// <param name="IsPublic">Whether its generated types are public.</param>
/// <param name="Key">The type of its keys, qualified.</param>
/// <param name="KeyParts">The parts of its keys, in order.</param>
/// <param name="Sort">The sort key's template.</param>
/// <param name="Partitions">The partitions in which queries find it.</param>
internal sealed record ItemEntity(
    string Table,
    string Entity,
    string Namespace,
    string Stem,
    string Set,
    string Discriminator,
    bool IsPublic,
    string Key,
    EquatableArray<string> KeyParts,
    EquatableArray<SortToken> Sort,
    EquatableArray<PartitionModel> Partitions);
