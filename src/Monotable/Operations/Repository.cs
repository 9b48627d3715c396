using Monotable.Mapping;
using Monotable.Protocol;

namespace Monotable;

/// <summary>The operations on one entity of a table. Generated repositories derive from it and add typed keys, updates and queries.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TFields">Its fields in conditions.</typeparam>
/// <param name="source">The entity.</param>
public abstract class Repository<T, TFields>(EntitySource<T, TFields> source)
{
    /// <summary>Gets the entity's table, codec and fields.</summary>
    protected EntitySource<T, TFields> Source { get; } = source;

    /// <summary>Makes the put of an item. An entity with a version is put only over the version it was read with.</summary>
    /// <param name="item">The item.</param>
    /// <exception cref="KeyException">A key of the item is not valid.</exception>
    public PutOperation<T, TFields> Put(T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (Source.Rules is not { } rules)
        {
            return new(Source, KeyOf(item), item);
        }

        var stored = rules.Stamp(item, Source.Table.TimeProvider.GetUtcNow());
        return new PutOperation<T, TFields>(Source, KeyOf(stored), stored).IfUnchanged(item);
    }

    /// <summary>Creates an item or replaces it. An entity with a version is put only over the version it was read with.</summary>
    /// <param name="item">The item.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The entity as it is stored: with its next version and times, where it has such members; otherwise the one given.</returns>
    /// <exception cref="ConditionalCheckFailedException">The stored item is of another version; nothing was written.</exception>
    /// <exception cref="KeyException">A key of the item is not valid.</exception>
    /// <exception cref="ItemMappingException">A member holds what DynamoDB cannot store.</exception>
    /// <exception cref="DynamoDbException">The service refused the request.</exception>
    public ValueTask<T> PutAsync(T item, CancellationToken cancellationToken = default) => Put(item).ExecuteAsync(cancellationToken);

    /// <summary>
    /// Makes the write of the difference of two versions of an entity: of the attributes that differ and the index keys they feed. Where the primary
    /// key differs, the item moves, in one transaction.
    /// </summary>
    /// <param name="before">The version that was read. What is given to <paramref name="after"/> by reference must not have changed in it.</param>
    /// <param name="after">The version that is to be.</param>
    /// <exception cref="ArgumentException">A member differs that is written once.</exception>
    /// <exception cref="KeyException">A key is not valid.</exception>
    /// <exception cref="ItemMappingException">A member holds what DynamoDB cannot store.</exception>
    public ChangeOperation<T, TFields> Update(T before, T after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new(Source, (KeyOf(before), before), (KeyOf(after), after));
    }

    /// <summary>
    /// Writes the difference of two versions of an entity: the attributes that differ and the index keys they feed. Where nothing differs, nothing
    /// is sent; where the primary key differs, the item moves, in one transaction.
    /// </summary>
    /// <param name="before">The version that was read. What is given to <paramref name="after"/> by reference must not have changed in it.</param>
    /// <param name="after">The version that is to be.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The entity as it is stored now; where nothing differs, as it was given.</returns>
    /// <exception cref="ConditionalCheckFailedException">There is no such item, it is no longer as before in what matters, or another item has the
    /// new key; nothing was written.</exception>
    /// <exception cref="ArgumentException">A member differs that is written once.</exception>
    /// <exception cref="KeyException">A key is not valid.</exception>
    /// <exception cref="ItemMappingException">A member holds what DynamoDB cannot store.</exception>
    /// <exception cref="DynamoDbException">The service refused the request.</exception>
    public ValueTask<T> UpdateAsync(T before, T after, CancellationToken cancellationToken = default) =>
        Update(before, after).ExecuteAsync(cancellationToken);

    /// <summary>Makes the delete of the item that has an entity's key: of its version, if it has one.</summary>
    /// <param name="item">The entity.</param>
    /// <exception cref="KeyException">The key is not valid.</exception>
    public DeleteOperation<T, TFields> Delete(T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Delete(KeyOf(item)).IfUnchanged(item);
    }

    /// <summary>
    /// Deletes the item that has an entity's key. That there is none is no error, unless the entity has a version.
    /// </summary>
    /// <param name="item">The entity.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ConditionalCheckFailedException">The stored item is of another version, or gone; nothing was deleted.</exception>
    /// <exception cref="KeyException">The key is not valid.</exception>
    /// <exception cref="DynamoDbException">The service refused the request.</exception>
    public ValueTask DeleteAsync(T item, CancellationToken cancellationToken = default) => Delete(item).ExecuteAsync(cancellationToken);

    /// <summary>
    /// Reads the whole items of index entries, in batches and in their order. An item that is gone meanwhile, or has become another entity, is left
    /// out.
    /// </summary>
    /// <param name="entries">The entries, as a query of an index returns them that does not project all attributes.</param>
    /// <param name="options">How the items are read; consistently, if they must be newer than the index.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="HydrationIncompleteException">The service did not get to some items, despite all attempts.</exception>
    /// <exception cref="DynamoDbException">The service refused a request.</exception>
    public ValueTask<List<T>> HydrateAsync(
        IEnumerable<IIndexEntry<T>> entries, ReadOptions options = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return Hydration.ReadAsync<IIndexEntry<T>, T>(Source.Table, key => Get(key), entries, options, cancellationToken);
    }

    /// <summary>Reads the whole items of a page of index entries; the cursor stays that of the entries' query.</summary>
    /// <typeparam name="TEntry">What the index holds of an item.</typeparam>
    /// <param name="page">The page.</param>
    /// <param name="options">How the items are read.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="HydrationIncompleteException">The service did not get to some items, despite all attempts.</exception>
    /// <exception cref="DynamoDbException">The service refused a request.</exception>
    public async ValueTask<Page<T>> HydrateAsync<TEntry>(
        Page<TEntry> page, ReadOptions options = default, CancellationToken cancellationToken = default)
        where TEntry : IIndexEntry<T>
    {
        ArgumentNullException.ThrowIfNull(page);
        var items = Hydration.ReadAsync<TEntry, T>(Source.Table, key => Get(key), page.Items, options, cancellationToken);
        return new(await items.ConfigureAwait(false), page.Cursor);
    }

    /// <summary>Gets the primary key of an entity.</summary>
    /// <param name="item">The entity.</param>
    /// <exception cref="KeyException">The key is not valid.</exception>
    protected abstract Item KeyOf(T item);

    /// <summary>Makes the read of a key.</summary>
    /// <param name="key">The primary key.</param>
    /// <param name="options">How to read.</param>
    protected GetOperation<T> Get(Item key, ReadOptions options = default) => new(Source.Table, Source.EntityName, Source.Codec, key, options);

    /// <summary>Reads the item that has a unique value. Generated code calls it.</summary>
    /// <param name="rule">What is unique.</param>
    /// <param name="claim">The key under which the value is claimed.</param>
    /// <param name="options">How to read.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    protected async ValueTask<GetItemResponse<T>> GetOwnerAsync(
        UniqueRule rule, Item claim, ReadOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var provider = Source.Provider.MeasuredBy(options.Meter);
        var request = new GetItemRequest { TableName = Source.TableName, Key = claim, ConsistentRead = options.IsConsistent };
        var found = await provider.GetItemAsync(request, ItemCodec.Instance, cancellationToken).ConfigureAwait(false);
        if (!found.Found || ClaimItem.OwnerOf(found.Item!) is not { } owner)
        {
            return new();
        }

        // Between the two reads the owner may have got another value: then it is not the one that was asked for.
        var item = await provider.GetItemAsync(request with { Key = owner }, ItemCodec.Instance, cancellationToken).ConfigureAwait(false);
        if (!item.Found || !claim.Equals(rule.KeyOf(item.Item!)))
        {
            return new();
        }

        var reader = new ItemFormatReader(item.Item!);
        return Source.Codec.TryRead(ref reader, out var entity) ? new() { Item = entity, Found = true } : new();
    }

    /// <summary>Makes the delete of a key.</summary>
    /// <param name="key">The primary key.</param>
    protected DeleteOperation<T, TFields> Delete(Item key) => new(Source, key);

    /// <summary>Makes the check of a key.</summary>
    /// <param name="key">The primary key.</param>
    protected CheckOperation<T, TFields> Check(Item key) => new(Source, key);
}
