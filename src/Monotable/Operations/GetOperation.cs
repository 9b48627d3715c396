using Monotable.Protocol;

namespace Monotable;

/// <summary>Reads one item: by itself, or within a batch or transaction. Operations are immutable values.</summary>
public abstract class GetOperation
{
    private protected GetOperation(string entityName, Item key)
    {
        EntityName = entityName;
        Key = key;
    }

    /// <summary>Gets the entity's name.</summary>
    public string EntityName { get; }

    /// <summary>Gets the item's primary key.</summary>
    public Item Key { get; }

    internal abstract string TableName { get; }

    internal abstract IDynamoDbProvider Provider { get; }

    internal abstract ReadOptions Options { get; }

    /// <summary>Gets the attributes to ask for; null for all.</summary>
    internal abstract IReadOnlyList<AttributePath>? Paths { get; }

    internal abstract ReadSlot NewSlot();
}
