namespace Monotable.Generators.Model;

/// <summary>The type of a table's items, and the partitions that entities share.</summary>
internal sealed record ItemsModel(TableHeader Header, bool IsPublic, EquatableArray<ItemCase> Cases, EquatableArray<SharedPartition> Partitions)
{
    /// <summary>The names of queries that are left out, because the table class has members of these names.</summary>
    public EquatableArray<string> Clashes { get; init; }

    /// <summary>The type, qualified.</summary>
    public string Type => Names.Global(Header.Namespace, Header.ItemName);
}
