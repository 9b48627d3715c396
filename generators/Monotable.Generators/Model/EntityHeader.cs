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
    bool Expires)
{
    /// <summary>Whether it is the base of a family, whose cases have the discriminators.</summary>
    public bool IsFamily { get; init; }

    /// <summary>The base of the family that it belongs to; none of other entities.</summary>
    public string Family { get; init; } = "";
}
