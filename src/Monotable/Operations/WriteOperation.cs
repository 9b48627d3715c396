using Monotable.Protocol;

namespace Monotable;

/// <summary>
/// A write, or the check of a condition, on one item: to be executed by itself, or within a transaction or batch. Operations are immutable values.
/// </summary>
public abstract class WriteOperation
{
    private protected WriteOperation(string entityName, Item key)
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

    internal abstract TransactWriteItem ToTransactWriteItem();

    /// <summary>Reads an item of the operation's entity.</summary>
    internal abstract TResult? ReadItem<TResult>(Item item);

    /// <summary>Makes a batch's write, or explains why a batch cannot hold this operation.</summary>
    internal virtual WriteRequest ToWriteRequest() => throw new ArgumentException(
        $"A batch holds puts and deletes without conditions, not this operation on '{EntityName}'{Why}. Use a transaction, or execute it by itself.");

    /// <summary>Gets what a refusal adds to explain itself.</summary>
    private protected virtual string Why => "";
}
