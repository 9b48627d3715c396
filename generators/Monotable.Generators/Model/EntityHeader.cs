namespace Monotable.Generators.Model;

/// <summary>What the table knows of an entity.</summary>
internal sealed record EntityHeader(
    string Table,
    string Entity,
    string Namespace,
    string Stem,
    string Set,
    string Discriminator,
    bool IsPublic,
    EquatableArray<KeyAttribute> Keys,
    EquatableArray<IndexUse> Indexes,
    bool Expires);
