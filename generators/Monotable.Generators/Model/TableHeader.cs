namespace Monotable.Generators.Model;

/// <summary>What entities know of their table.</summary>
/// <param name="Name">The class's name.</param>
/// <param name="Namespace">Its namespace, or none.</param>
/// <param name="IsPublic">Whether the class is public.</param>
/// <param name="TableName">The table's default name.</param>
/// <param name="PartitionKey">The partition key attribute.</param>
/// <param name="SortKey">The sort key attribute, or none.</param>
/// <param name="Discriminator">The discriminator attribute.</param>
/// <param name="ExpiryAttribute">The attribute by which items expire, if they do.</param>
/// <param name="ItemName">The name of the type of all items of the table.</param>
/// <param name="Indexes">The indexes in the order of declaration.</param>
internal sealed record TableHeader(
    string Name,
    string Namespace,
    bool IsPublic,
    string TableName,
    string PartitionKey,
    string SortKey,
    string Discriminator,
    string ExpiryAttribute,
    string ItemName,
    EquatableArray<IndexHeader> Indexes)
{
    /// <summary>The class, qualified.</summary>
    public string Type => Names.Global(Namespace, Name);
}
