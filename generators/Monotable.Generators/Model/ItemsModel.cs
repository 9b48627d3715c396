namespace Monotable.Generators.Model;

/// <summary>The type of a table's items, and the partitions that entities share.</summary>
internal sealed record ItemsModel(TableHeader Header, bool IsPublic, EquatableArray<ItemCase> Cases, EquatableArray<SharedPartition> Partitions)
{
    /// <summary>The type, qualified.</summary>
    public string Type => Names.Global(Header.Namespace, Header.ItemName);
}
