namespace Monotable;

/// <summary>Places an entity's items in a secondary index that the table class declares.</summary>
/// <remarks>
/// Either with templates, whose values are stored in key attributes of the index's own (a <em>synthesised</em> key), or with
/// <see cref="Partition"/> and <see cref="Sort"/>, which name one to four members each that are the index's key attributes themselves
/// (a <em>native</em> key; several attributes per key need a global index). An item of which a part is <see langword="null"/> is not in the index.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class IndexKeyAttribute : Attribute
{
    /// <summary>Gives a native key: set <see cref="Partition"/> and, where the index has sort keys, <see cref="Sort"/>.</summary>
    /// <param name="index">The index's name as the table class declares it.</param>
    public IndexKeyAttribute(string index)
    {
        Index = index;
    }

    /// <summary>Gives a synthesised key by templates; on a local index the one template is the sort key's.</summary>
    /// <param name="index">The index's name as the table class declares it.</param>
    /// <param name="partition">The partition key's template (on a local index: the sort key's).</param>
    /// <param name="sort">The sort key's template, or <see langword="null"/> where the index has none.</param>
    public IndexKeyAttribute(string index, string partition, string? sort = null)
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

    /// <summary>
    /// Gets or sets the stored <see langword="bool"/> member that says whether an item is in the index, where the key is synthesised: items of which
    /// it is <see langword="false"/> or <see langword="null"/> are not. The default is that every item is whose parts are all there.
    /// </summary>
    public string? When { get; set; }

    /// <summary>Gets or sets the name of the query method and of <c>Set…</c> on updates. The default is the index's name.</summary>
    public string? Name { get; set; }
}
