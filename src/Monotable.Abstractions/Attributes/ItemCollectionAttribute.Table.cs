namespace Monotable;

/// <summary>
/// Marks a class or record that is assembled of the items of one partition, in one query: <c>record Customer(User Profile,
/// IReadOnlyList&lt;Order&gt; Orders)</c>. The table class gets a property that reads it.
/// </summary>
/// <remarks>
/// The parameters of the only public constructor say what belongs to it. An entity is exactly one item, a nullable one at most one, a list any number
/// in the order of the sort key. A class with <see cref="ItemCollectionAttribute"/> is a nested collection; in a list each begins with its first
/// entity, whose key the keys of its other items begin with. A list of the generated type of the table's items takes whatever has no other place.
/// </remarks>
/// <typeparam name="TTable">The table class.</typeparam>
public sealed class ItemCollectionAttribute<TTable> : ItemCollectionAttribute
{
    /// <summary>Gets or sets the index whose partition is read. The default is the table itself.</summary>
    public string? Index { get; set; }

    /// <summary>Gets or sets the name of the property of the table class. The default is the English plural of the class's name.</summary>
    public string? Set { get; set; }

    /// <summary>
    /// Gets or sets whether items that have no place are left out. By default one is an <see cref="ItemMappingException"/>, unless a parameter takes
    /// the rest.
    /// </summary>
    public bool IgnoreOthers { get; set; }
}
