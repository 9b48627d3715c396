namespace Monotable;

/// <summary>Marks a partial class as a table class: the context through which one DynamoDB table is used.</summary>
/// <param name="name">The table's default name: 3 to 255 characters of <c>a–z A–Z 0–9 _ . -</c>. Options may override it at run time.</param>
/// <remarks>The generator makes the class derive from <c>Monotable.Table</c> and adds one repository property per entity.</remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SingleTableAttribute(string name) : Attribute
{
    /// <summary>Gets the table's default name.</summary>
    public string Name { get; } = name;

    /// <summary>Gets or sets the name of the partition key attribute, 1 to 255 bytes. The default is <c>pk</c>.</summary>
    public string PartitionKey { get; set; } = "pk";

    /// <summary>
    /// Gets or sets the name of the sort key attribute, 1 to 255 bytes; <see langword="null"/> for a table without a sort key. The default is
    /// <c>sk</c>.
    /// </summary>
    public string? SortKey { get; set; } = "sk";

    /// <summary>Gets or sets the name of the attribute that holds each item's entity name. The default is <c>_t</c>.</summary>
    public string Discriminator { get; set; } = "_t";

    /// <summary>
    /// Gets or sets the name of the attribute by which items expire, 1 to 255 bytes: where members marked <see cref="TimeToLiveAttribute"/> are
    /// stored. The default is <c>ttl</c>.
    /// </summary>
    public string TimeToLive { get; set; } = "ttl";

    /// <summary>
    /// Gets or sets the name of the generated type of all items of the table, which has a case for each entity. The default is the class's name
    /// without the suffix <c>Table</c>, and <c>Item</c>: <c>ShopTable</c> gives <c>ShopItem</c>.
    /// </summary>
    public string? ItemName { get; set; }
}
