using Monotable.Protocol;

namespace Monotable;

/// <summary>
/// A write, or the check of a condition, on one item: to be executed by itself, or within a transaction or batch. Operations are immutable values.
/// </summary>
public abstract class WriteOperation : IEntityItemReader
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

    internal abstract Table Table { get; }

    internal string TableName => Table.TableName;

    internal IDynamoDbProvider Provider => Table.Provider;

    /// <summary>
    /// Gets whether the operation is known only once it is planned: it reads first, or comes down to another number of actions than one.
    /// </summary>
    internal virtual bool IsPlanned => false;

    /// <summary>Gets whether the plan depends on what it reads, so that the same operation may write something else another time.</summary>
    internal virtual bool ReadsFirst => false;

    TResult? IEntityItemReader.ReadItem<TResult>(Item item)
        where TResult : default => ReadItem<TResult>(item);

    internal abstract TransactWriteItem ToTransactWriteItem();

    /// <summary>Finds out what the operation comes down to. An attempt that failed because what was read has changed begins here again.</summary>
    /// <param name="reader">What to read with: it knows items that the failure returned.</param>
    /// <param name="cancellationToken">Cancels the reads.</param>
    internal virtual ValueTask<WritePlan> PlanAsync(PlanReader reader, CancellationToken cancellationToken) =>
        new(WritePlan.Of(new(ToTransactWriteItem())));

    /// <summary>Reads an item of the operation's entity.</summary>
    internal abstract TResult? ReadItem<TResult>(Item item);

    /// <summary>Makes a batch's write, or explains why a batch cannot hold this operation.</summary>
    internal virtual WriteRequest ToWriteRequest() => throw new ArgumentException(
        $"A batch holds puts and deletes without conditions, not this operation on '{EntityName}'{Why}. Use a transaction, or execute it by itself.");

    /// <summary>Gets what a refusal adds to explain itself.</summary>
    private protected virtual string Why => "";
}
