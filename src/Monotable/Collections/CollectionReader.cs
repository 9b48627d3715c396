using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable;

/// <summary>Reads an item collection: all pages of one partition. Generated readers derive from it.</summary>
/// <typeparam name="TItem">The type of the table's items.</typeparam>
/// <typeparam name="TCollection">The collection.</typeparam>
/// <param name="table">The table.</param>
/// <param name="codec">The codec of the table's items.</param>
/// <param name="indexName">The index, or null for the table.</param>
/// <param name="ignoreOthers">Whether items that have no place are left out.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CollectionReader<TItem, TCollection>(Table table, IItemCodec<TItem> codec, string? indexName, bool ignoreOthers)
    where TCollection : class
{
    /// <summary>Names an item by its key, for messages.</summary>
    /// <param name="item">The item.</param>
    protected abstract string Describe(TItem item);

    /// <summary>Reads a collection.</summary>
    /// <param name="builder">A new builder.</param>
    /// <param name="partition">The partition key's attributes.</param>
    /// <param name="options">How to read.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The collection; null where no item is in the partition.</returns>
    protected async ValueTask<TCollection?> ReadAsync(
        CollectionBuilder<TItem, TCollection> builder, Item partition, ReadOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(partition);
        var definition = new QueryDefinition<TItem, Item>(table, codec, Item.Empty, null, indexName) { IsConsistent = options.IsConsistent };
        foreach (var (attribute, value) in partition)
        {
            definition = definition.WithKey(attribute, value);
        }

        builder.Begin(partition);
        var isEmpty = true;
        await foreach (var item in new QueryExecutor<TItem, Item>(definition).EnumerateAsync(cancellationToken).ConfigureAwait(false))
        {
            if (builder.TryAdd(item))
            {
                isEmpty = false;
            }
            else if (!ignoreOthers)
            {
                throw builder.NoPlace(Describe(item));
            }
        }

        return isEmpty ? null : builder.Build();
    }
}
