namespace Monotable.Simulation.Tests;

/// <summary>The table itself, or one of its indexes, as the model sees it.</summary>
/// <param name="Name">The index's name, or <see langword="null"/> for the table.</param>
/// <param name="Partition">The partition key attribute.</param>
/// <param name="Sort">The sort key attribute, if there is one.</param>
/// <param name="Projected">The attributes that it holds, or <see langword="null"/> for all.</param>
/// <param name="IsGlobal">Whether it is a global index, which has no consistent reads and cannot fetch from the table.</param>
internal sealed record IndexShape(string? Name, string Partition, string? Sort, string[]? Projected = null, bool IsGlobal = false)
{
    /// <summary>Gets whether two items may stand at the same place, in no particular order.</summary>
    public bool HasTies => Name is not null;

    public bool Holds(Item item) => item.ContainsKey(Partition) && (Sort is null || item.ContainsKey(Sort));

    public Item Project(Item item) =>
        Projected is null ? item : Item.Create(item.Where(entry => Projected.Contains(entry.Key, StringComparer.Ordinal)));
}
