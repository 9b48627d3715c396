using System.Collections.Immutable;

namespace Monotable.Engine.Storage;

/// <summary>All tables at one moment. What is read from one snapshot is consistent, across tables too.</summary>
internal sealed record DatabaseSnapshot(ImmutableSortedDictionary<string, TableSnapshot> Tables)
{
    public static DatabaseSnapshot Empty { get; } = new(ImmutableSortedDictionary.Create<string, TableSnapshot>(StringComparer.Ordinal));

    public TableSnapshot? Find(string name) => Tables.GetValueOrDefault(name);
}
