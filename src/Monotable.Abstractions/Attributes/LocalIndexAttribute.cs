namespace Monotable;

/// <summary>Declares a local secondary index of the table: the table's partition key with another sort key. A table has at most five.</summary>
/// <param name="name">The index's name: 3 to 255 characters of <c>a–z A–Z 0–9 _ . -</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class LocalIndexAttribute(string name) : Attribute
{
    /// <summary>Gets the index's name.</summary>
    public string Name { get; } = name;

    /// <summary>Gets or sets what the index stores of each item. The default is all attributes.</summary>
    public IndexProjection Projection { get; set; } = IndexProjection.All;

    /// <summary>
    /// Gets or sets the attributes stored beside the keys where <see cref="Projection"/> is <see cref="IndexProjection.Include"/>: at most 20.
    /// </summary>
    public string[] Include { get; set; } = [];

    /// <summary>
    /// Gets or sets the name of a synthesised sort key attribute. The default is the index's name in lower case followed by <c>sk</c>.
    /// </summary>
    public string? SortKey { get; set; }
}
