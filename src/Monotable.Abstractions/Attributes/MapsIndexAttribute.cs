namespace Monotable;

/// <summary>
/// Places an entity's items in a secondary index, as <see cref="IndexKeyAttribute"/> does on the entity itself; this one stands on the table class.
/// </summary>
/// <typeparam name="TEntity">An entity of the table: one that <see cref="MapsAttribute{TEntity}"/> declares, or any other.</typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class MapsIndexAttribute<TEntity> : Attribute
{
    /// <summary>Gives a native key: set <see cref="Partition"/> and, where the index has sort keys, <see cref="Sort"/>.</summary>
    /// <param name="index">The index's name as the table class declares it.</param>
    public MapsIndexAttribute(string index)
    {
        Index = index;
    }

    /// <summary>Gives a synthesised key by templates; on a local index the one template is the sort key's.</summary>
    /// <param name="index">The index's name as the table class declares it.</param>
    /// <param name="partition">The partition key's template (on a local index: the sort key's).</param>
    /// <param name="sort">The sort key's template, or <see langword="null"/> where the index has none.</param>
    public MapsIndexAttribute(string index, string partition, string? sort = null)
    {
        Index = index;
        PartitionTemplate = partition;
        SortTemplate = sort;
    }

    /// <summary>Gets the index's name.</summary>
    public string Index { get; }

    /// <summary>Gets the partition key's template of a synthesised key.</summary>
    public string? PartitionTemplate { get; }

    /// <summary>Gets the sort key's template of a synthesised key.</summary>
    public string? SortTemplate { get; }

    /// <summary>Gets or sets the members that form a native partition key, in order: one to four.</summary>
    public string[] Partition { get; set; } = [];

    /// <summary>Gets or sets the members that form a native sort key, in order: none to four.</summary>
    public string[] Sort { get; set; } = [];

    /// <summary>Gets or sets the stored <see langword="bool"/> member that says whether an item is in the index.</summary>
    public string? When { get; set; }

    /// <summary>Gets or sets the name of the query method and of <c>Set…</c> on updates. The default is the index's name.</summary>
    public string? Name { get; set; }
}
